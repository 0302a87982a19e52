package org.kinora.engine.text;

import java.util.List;
import java.util.Locale;

/** Words the warning about characters that no font has. */
final class MissingCharacters {

    private static final int MOST_NAMED = 8;

    private MissingCharacters() {}

    /** @param missing at least one */
    static String sentence(List<String> missing) {
        StringBuilder sentence = new StringBuilder("no font has ");
        int named = Math.min(MOST_NAMED, missing.size());
        for (int i = 0; i < named; i++) {
            sentence.append(i == 0 ? "" : ", ").append(named(missing.get(i)));
        }
        if (named < missing.size()) {
            sentence.append(" and ").append(missing.size() - named).append(" more");
        }
        return sentence.append(missing.size() == 1 ? ": a box is drawn" : ": boxes are drawn")
                .toString();
    }

    /** The character with its Unicode number, or only the number of a character that cannot be seen. */
    private static String named(String characters) {
        StringBuilder numbers = new StringBuilder();
        boolean visible = true;
        for (int at = 0; at < characters.length(); ) {
            int character = characters.codePointAt(at);
            numbers.append(at == 0 ? "" : " ").append(String.format(Locale.ROOT, "U+%04X", character));
            visible &= isVisible(character);
            at += Character.charCount(character);
        }
        return visible ? characters + " (" + numbers + ")" : numbers.toString();
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
