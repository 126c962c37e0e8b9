import { pairs } from './packed.ts';

/** Latin letters, as people chat in them, to those of Kazakh or Kyrgyz; also the letters of the Latin alphabets. */
export const turkicLatin = pairs(
  [
    'shch=щ sch=ш sh=ш ch=ч zh=ж gh=ғ kh=х ts=ц tsiya=ция tsia=ция ya=я yu=ю iu=ю yo=ё',
    'aya=ая aye=айе oye=ойе ay=ай ey=ей oy=ой uy=уй uyu=ую iya=ия iye=ие uyy=уйы',
    'a=а b=б c=с d=д e=е f=ф g=г h=х i=и j=ж k=к l=л m=м n=н o=о p=п q=қ r=р s=с t=т u=у v=в w=у x=х y=ы z=з',
    'ä=ә á=ә ə=ә ö=ө ó=ө ü=ү ú=ү ū=ұ ğ=ғ ǵ=ғ ñ=ң ń=ң ŋ=ң ş=ш ç=ч ı=ы i̇=і ý=у',
  ].join(' '),
);
