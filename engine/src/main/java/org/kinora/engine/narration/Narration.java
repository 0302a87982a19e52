package org.kinora.engine.narration;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A script that a scene speaks, and how.
 *
 * <pre>{@code
 * narration("Chapter.md").breath(0.5);
 * narrate("opening");
 * }</pre>
 */
public final class Narration {

    /** The default silence between two lines, in seconds. */
    public static final double DEFAULT_BREATH = 0.35;

    private final Script script;
    private final SpeechFiles speeches;
    private ScriptValues values;
    private BigDecimal breath = BigDecimal.valueOf(DEFAULT_BREATH);
    private boolean hasSections = true;

    Narration(Script script, ScriptValues values, SpeechFiles speeches) {
        this.script = script;
        this.values = values;
        this.speeches = speeches;
    }

    /**
     * Sets the least silence between the end of a line and the beginning of the next.
     *
     * @param seconds 0 or more
     */
    public Narration breath(double seconds) {
        if (!(seconds >= 0) || Double.isInfinite(seconds)) {
            throw new IllegalArgumentException("breath(…): a breath lasts 0 seconds or more, not " + seconds);
        }
        breath = BigDecimal.valueOf(seconds);
        return this;
    }

    /** Leaves it to the scene to begin sections; otherwise a line with a title begins one. */
    public Narration withoutSections() {
        hasSections = false;
        return this;
    }

    /**
     * Says these words where the script has a name in braces, {@code {layers}}, whatever the file of values beside the
     * script says: {@code narration("Film.md").with("layers", "twelve")}. A line whose recording has other words is then
     * not heard, but only shown: what is said otherwise at the times of what it stands for, and all else at its own.
     *
     * @throws IllegalArgumentException if the script has no such name, or there are no words
     */
    public Narration with(String name, String words) {
        if (script.lines().values().stream().noneMatch(line -> line.names().containsKey(name))) {
            throw new IllegalArgumentException(
                    "with(\"" + name + "\", …): " + script.file() + " has no {" + name + "}");
        }
        values = values.with(name, words);
        return this;
    }

    BigDecimal breath() {
        return breath;
    }

    boolean hasSections() {
        return hasSections;
    }

    ScriptLine line(String id) {
        return script.line(id).filled(values, script.file());
    }

    Speech speech(ScriptLine line) {
        return speeches.of(line);
    }

    /** The names of its lines. */
    Set<String> ids() {
        return script.lines().keySet();
    }

    String file() {
        return script.file();
    }
}
