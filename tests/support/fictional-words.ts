/** One meaning in Russian, Kazakh and English. */
export interface Words {
  ru: string;
  kk: string;
  en: string;
}

const parsed = (list: string): Words[] =>
  list
    .trim()
    .split(/\s*[,\n]\s*/)
    .map((entry) => {
      const [ru = '', kk = '', en = ''] = entry.split('/');
      return { ru, kk, en };
    });

/** What no agency is called: with the nouns, names that cannot be anybody's. All are masculine. */
export const adjectives = parsed(`
бумажный/қағаз/paper, картонный/картон/cardboard, сказочный/ертегі/fairytale, вымышленный/қиялдағы/invented
плюшевый/плюш/plush, пряничный/пряник/gingerbread, лунный/айдағы/lunar, марсианский/марстық/martian
облачный/бұлтты/cloudy, стеклянный/шыны/glass, деревянный/ағаш/wooden, каменный/тас/stone
медный/мыс/copper, шерстяной/жүн/woollen, войлочный/киіз/felt, глиняный/балшық/clay
соломенный/сабан/straw, ледяной/мұз/icy, снежный/қарлы/snowy, песочный/құм/sandy
тряпичный/шүберек/rag, резиновый/резеңке/rubber, фарфоровый/фарфор/porcelain, янтарный/кәріптас/amber
шоколадный/шоколад/chocolate, молочный/сүтті/milky, медовый/балды/honeyed, сахарный/қантты/sugary
сырный/ірімшікті/cheesy, арбузный/қарбыз/watermelon, яблочный/алмалы/apple, малиновый/таңқурай/raspberry
летающий/ұшатын/flying, поющий/әнші/singing, говорящий/сөйлейтін/talking, танцующий/билейтін/dancing
невидимый/көрінбейтін/invisible, прозрачный/мөлдір/transparent, полосатый/жолақты/striped
клетчатый/торкөз/chequered, пятнистый/теңбіл/spotted, лохматый/жүндес/shaggy, усатый/мұртты/moustached
круглый/дөңгелек/round, квадратный/шаршы/square, треугольный/үшбұрышты/triangular
перевёрнутый/төңкерілген/upturned, карманный/қалталы/pocket, крылатый/қанатты/winged
двухголовый/қосбасты/twoheaded, подводный/суасты/underwater, чернильный/сиялы/inky
фиолетовый/күлгін/violet, сонный/ұйқышыл/drowsy, задумчивый/ойлы/pensive, рассеянный/аңқау/dreamy
`);

export const nouns = parsed(`
кит/кит/whale, дракон/айдаһар/dragon, самовар/самауыр/samovar, тюльпан/қызғалдақ/tulip
чайник/шәйнек/teapot, верблюд/түйе/camel, ёжик/кірпі/hedgehog, кактус/кактус/cactus
пингвин/пингвин/penguin, жираф/керік/giraffe, слон/піл/elephant, бегемот/бегемот/hippo
крокодил/қолтырауын/crocodile, суслик/сарышұнақ/gopher, сайгак/ақбөкен/saiga, тушканчик/қосаяқ/jerboa
барсук/борсық/badger, журавль/тырна/crane, пеликан/бірқазан/pelican, дятел/тоқылдақ/woodpecker
попугай/тоты/parrot, муравей/құмырсқа/ant, кузнечик/шегіртке/grasshopper, жук/қоңыз/beetle
осьминог/сегізаяқ/octopus, краб/шаян/crab, зонтик/қолшатыр/umbrella, ботинок/бәтеңке/boot
карандаш/қарындаш/pencil, барабан/дауылпаз/drum, колокол/қоңырау/bell, маяк/шамшырақ/lighthouse
паровоз/паровоз/locomotive, трамвай/трамвай/tram, вертолёт/тікұшақ/helicopter, парашют/парашют/parachute
корабль/кеме/ship, мост/көпір/bridge, сундук/сандық/chest, ключ/кілт/key
замок/құлып/padlock, стул/орындық/chair, ковёр/кілем/carpet, котёл/қазан/cauldron
огурец/қияр/cucumber, баклажан/баклажан/aubergine, гриб/саңырауқұлақ/mushroom, орех/жаңғақ/walnut
пельмень/тұшпара/dumpling, баурсак/бауырсақ/baursak, пирог/бәліш/pie, дирижабль/дирижабль/airship
робот/робот/robot, великан/алып/giant, гном/ергежейлі/gnome, волшебник/сиқыршы/wizard
астроном/астроном/astronomer, вулкан/жанартау/volcano, остров/арал/island, метеор/метеор/meteor
`);
