/** What every built page has to keep to. Each rule that is changed says why. */
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Integrity is asked of what comes from elsewhere; everything here comes from the site itself.
    'require-sri': ['error', { target: 'crossorigin' }],
    // HTML allows any id without spaces. Ours are those of the data ("clause-3.1", "5.1-2027-01-20").
    'valid-id': ['error', { relaxed: true }],
    // A title is the number and heading of a measure or the full name of a body, then the site's name.
    'long-title': ['error', { maxlength: 130 }],
    // Numbers carry no-break spaces; the rule also asks for special hyphens, which would be copied with them.
    'tel-non-breaking': 'off',
    // The list of a combobox: no native element is one whose words are made while somebody types.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // The filters act at each change and send nothing, so there is nothing to submit.
    'wcag/h32': 'off',
  },
};
