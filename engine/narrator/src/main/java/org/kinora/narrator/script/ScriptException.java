package org.kinora.narrator.script;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A script cannot be spoken as it stands. The message is one sentence: file and line, what is wrong, what to write. */
public final class ScriptException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param line from 1 */
    public ScriptException(Path file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }

    /** All of these at once, a row each. */
    public ScriptException(List<ScriptException> several) {
        super(several.stream().map(Throwable::getMessage).collect(Collectors.joining("\n")));
    }

    /** With a message that says where already. */
    ScriptException(String message, Throwable cause) {
        super(message, cause);
    }

    /** About the whole file. */
    public ScriptException(Path file, String message, Throwable cause) {
        super(file + ": " + message, cause);
    }
}
