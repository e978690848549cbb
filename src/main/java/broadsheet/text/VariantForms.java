package broadsheet.text;

import java.text.Normalizer;

/**
 * Traditional and variant forms of Han characters, each with the simplified character that stands
 * for it: 發, 髮 and 发; 羣 and 群.
 *
 * <p>{@code variant-forms.tsv} says how it was made. Kangxi radicals and compatibility ideographs
 * are first what Unicode has declared them to be, for ever (NFKC). No character that stands for
 * others has a form itself, so that folding twice changes nothing.
 */
final class VariantForms {
  /** The first Kangxi radical. */
  static final int FIRST = 0x2F00;

  private static final int LAST_RADICAL = 0x2FD5;
  private static final int FIRST_COMPATIBLE = 0xF900;

  /** What Unicode has added since stands for itself. */
  private static final int LAST_COMPATIBLE = 0xFAD9;

  private static final int FIRST_SUPPLEMENT = 0x2F800;
  private static final int LAST_SUPPLEMENT = 0x2FA1D;

  private static final char[] BASIC = basic();
  private static final int[] SUPPLEMENT = supplement();

  private VariantForms() {}

  /** The character that stands for this one; itself for most. */
  static int simplified(int c) {
    if (c <= LAST_COMPATIBLE) {
      return c < FIRST ? c : BASIC[c - FIRST];
    }
    return c >= FIRST_SUPPLEMENT && c <= LAST_SUPPLEMENT ? SUPPLEMENT[c - FIRST_SUPPLEMENT] : c;
  }

  private static char[] basic() {
    char[] forms = new char[LAST_COMPATIBLE + 1 - FIRST];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = (char) (FIRST + i);
    }
    for (String row : Table.lines("variant-forms.tsv")) {
      row.chars().skip(2).forEach(form -> forms[form - FIRST] = row.charAt(0));
    }
    for (int c = FIRST; c <= LAST_COMPATIBLE; c++) {
      if (c <= LAST_RADICAL || c >= FIRST_COMPATIBLE) {
        int form = declared(c);
        // Half a dozen would take two units instead of one; they stay.
        forms[c - FIRST] = form > LAST_COMPATIBLE ? (char) c : forms[form - FIRST];
      }
    }
    return forms;
  }

  private static int[] supplement() {
    int[] forms = new int[LAST_SUPPLEMENT + 1 - FIRST_SUPPLEMENT];
    for (int i = 0; i < forms.length; i++) {
      int form = declared(FIRST_SUPPLEMENT + i);
      forms[i] = form <= LAST_COMPATIBLE ? BASIC[form - FIRST] : form;
    }
    return forms;
  }

  private static int declared(int c) {
    return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC).codePointAt(0);
  }
}
