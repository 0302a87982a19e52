package org.kinora.engine.paint;

import java.lang.reflect.Field;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds {@link Colors} by their names, for colours that stand in texts and files. */
public final class ColorNames {

    private static final Map<String, Color> ALL = all();

    private ColorNames() {}

    private static Map<String, Color> all() {
        Map<String, Color> all = new TreeMap<>();
        try {
            for (Field constant : Colors.class.getFields()) {
                all.put(constant.getName(), (Color) constant.get(null));
            }
        } catch (IllegalAccessException e) {
            throw new AssertionError("The constants of an interface are public", e);
        }
        return all;
    }

    /**
     * The colour of a name such as {@code BLUE_D}, in capitals or not, or of {@code #RGB}, {@code #RRGGBB} or {@code
     * #RRGGBBAA}; empty if it is none.
     */
    public static Optional<Color> find(String text) {
        if (!text.startsWith("#")) {
            return Optional.ofNullable(ALL.get(text.toUpperCase(Locale.ROOT)));
        }
        String digits = text.length() == 4 ? doubled(text) : text;
        boolean isHex = digits.matches("#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?");
        return isHex ? Optional.of(Color.hex(digits)) : Optional.empty();
    }

    private static String doubled(String short4) {
        StringBuilder digits = new StringBuilder("#");
        short4.substring(1).chars().forEach(digit -> digits.append((char) digit).append((char) digit));
        return digits.toString();
    }
}
