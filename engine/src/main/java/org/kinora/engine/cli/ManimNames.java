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
    private static final String ADVICE = ">";

    private final Map<String, String> rows;

    private ManimNames(Map<String, String> rows) {
        this.rows = rows;
    }

    static ManimNames load() {
        try (InputStream in = ManimNames.class.getResourceAsStream(TABLE)) {
            Properties table = new Properties();
            table.load(in);
            return new ManimNames(
                    table.stringPropertyNames().stream().collect(Collectors.toMap(Function.identity(), table::getProperty)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean has(String name) {
        return rows.containsKey(name);
    }

    /** All names of manim's in the table. */
    List<String> names() {
        return rows.keySet().stream().sorted().toList();
    }

    /** What to say of a name, or null if it is better said with one of {@link #namesFor}. */
    String advice(String name) {
        String row = rows.getOrDefault(name, "");
        return row.startsWith(ADVICE) ? row.substring(ADVICE.length()).strip() : null;
    }

    /** Kinora's names for one of manim's, the best first; empty if the table has none. */
    List<String> namesFor(String name) {
        String row = rows.getOrDefault(name, "");
        return row.isEmpty() || row.startsWith(ADVICE) ? List.of() : List.of(row.split("\\|"));
    }
}
