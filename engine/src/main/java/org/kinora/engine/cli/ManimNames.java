package org.kinora.engine.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What Kinora calls the things that manim, ManimGL and Python call otherwise. */
final class ManimNames {

    private static final String TABLE = "manim-names.properties";
    /** Stands before advice. */
    private static final String ADVICE = ">";

    private final Map<String, String> rows;

    private ManimNames(Map<String, String> rows) {
        this.rows = rows;
    }

    static ManimNames load() {
        try (InputStream in = ManimNames.class.getResourceAsStream(TABLE)) {
            Properties table = new Properties();
            table.load(in);
            return new ManimNames(table.stringPropertyNames().stream()
                    .collect(Collectors.toMap(Function.identity(), table::getProperty)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All names of manim's in the table. */
    List<String> names() {
        return rows.keySet().stream().sorted().toList();
    }

    /** What to say of a name for which Kinora has none of {@link #namesFor}; null if there is nothing to say. */
    String advice(String name) {
        String row = rows.getOrDefault(name, "");
        int advice = row.indexOf(ADVICE);
        return advice < 0 ? null : row.substring(advice + 1).strip();
    }

    /** What Kinora may call it, the best first. */
    List<String> namesFor(String name) {
        String names = rows.getOrDefault(name, "").split(ADVICE, 2)[0].strip();
        return names.isEmpty() ? List.of() : List.of(names.split("\\|"));
    }
}
