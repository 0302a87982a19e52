package org.kinora.engine.cli;

import java.util.Map;
import java.util.stream.Collectors;
import org.kinora.engine.output.Versions;

/** What {@code --version} says. */
final class VersionText {

    private VersionText() {}

    /** One line for Kinora, and one for what it is made with. */
    static String[] lines() {
        Map<String, String> versions = Versions.all();
        String libraries = versions.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("kinora"))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return new String[] {"Kinora " + versions.get("kinora"), "with " + libraries + ", Java " + Runtime.version()};
    }
}
