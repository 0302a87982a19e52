package org.kinora.narrator.script;

import java.util.Map;
import java.util.Optional;

/** Signs that are said as a word. */
public final class Signs {

    private static final Map<Character, String> NAMES =
            Map.of('%', "percent", '&', "and", '+', "plus", '×', "times", '=', "equals", '°', "degrees");

    private Signs() {}

    /** The word for a sign, if it is one that is said. */
    public static Optional<String> name(char sign) {
        return Optional.ofNullable(NAMES.get(sign));
    }
}
