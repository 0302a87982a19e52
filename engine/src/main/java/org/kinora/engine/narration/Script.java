package org.kinora.engine.narration;

import java.util.Map;

/**
 * The lines of a script in their order.
 *
 * @param file as the scene names it
 * @param lines by id, in the order of the file
 */
record Script(String file, Map<String, ScriptLine> lines) {

    /** @throws IllegalArgumentException if there is no such line; the message names those that are there */
    ScriptLine line(String id) {
        ScriptLine line = lines.get(id);
        if (line == null) {
            throw new IllegalArgumentException("narrate(\"" + id + "\"): " + file
                    + " has no line of that name; its lines are " + String.join(", ", lines.keySet()));
        }
        return line;
    }
}
