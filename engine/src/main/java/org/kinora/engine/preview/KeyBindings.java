package org.kinora.engine.preview;

import static org.lwjgl.glfw.GLFW.*;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which key does what: the one table that the window goes by, and that its help and the command's are made of. Keys with
 * a character of their own are named by it, so that they are found where the keyboard has that character.
 */
final class KeyBindings {

    /**
     * A line of the table.
     *
     * @param keys as they are shown
     * @param does what they do, in words
     * @param presses what is pressed
     */
    record Line(String keys, String does, List<Press> presses) {}

    /**
     * A key that does something.
     *
     * @param character that it types, in lower case; 0 for a key without one
     * @param key one of GLFW's {@code GLFW_KEY_…}, if it types none
     */
    record Press(char character, int key, boolean shift, Action action) {}

    static final List<Line> LINES = List.of(
            line("space", "play, pause", key(GLFW_KEY_SPACE, Action.PLAY)),
            line(
                    "← →  , .",
                    "a frame back, on",
                    key(GLFW_KEY_LEFT, Action.FRAME_BACK),
                    key(GLFW_KEY_RIGHT, Action.FRAME_ON),
                    typed(',', Action.FRAME_BACK),
                    typed('.', Action.FRAME_ON)),
            line(
                    "shift ← →",
                    "a second back, on",
                    shift(GLFW_KEY_LEFT, Action.SECOND_BACK),
                    shift(GLFW_KEY_RIGHT, Action.SECOND_ON)),
            line(
                    "↑ ↓  page keys",
                    "the section before, after",
                    key(GLFW_KEY_UP, Action.SECTION_BACK),
                    key(GLFW_KEY_DOWN, Action.SECTION_ON),
                    key(GLFW_KEY_PAGE_UP, Action.SECTION_BACK),
                    key(GLFW_KEY_PAGE_DOWN, Action.SECTION_ON)),
            line("home end", "the first, last frame", key(GLFW_KEY_HOME, Action.START), key(GLFW_KEY_END, Action.END)),
            line("[ ]", "loop from here, to here", typed('[', Action.LOOP_FROM), typed(']', Action.LOOP_TO)),
            line("L", "loop on, off; at first the section", typed('l', Action.LOOP)),
            line(
                    "− +  backspace",
                    "slower, faster, usual pace",
                    typed('-', Action.SLOWER),
                    typed('+', Action.FASTER),
                    typed('=', Action.FASTER),
                    key(GLFW_KEY_BACKSPACE, Action.USUAL_PACE)),
            line("M", "sound off, on", typed('m', Action.MUTE)),
            line(
                    "wheel  I O",
                    "zoom in, out; the middle button pans",
                    typed('i', Action.ZOOM_IN),
                    typed('o', Action.ZOOM_OUT)),
            line("Z", "the whole picture", typed('z', Action.WHOLE_PICTURE)),
            line("click", "what is that? again: what is it a part of?"),
            line("S", "screenshot into render-out", typed('s', Action.SCREENSHOT)),
            line("F", "full screen on, off", typed('f', Action.FULL_SCREEN), key(GLFW_KEY_F11, Action.FULL_SCREEN)),
            line("R", "record the scene anew", typed('r', Action.RELOAD)),
            line("H  ?", "this help", typed('h', Action.HELP), typed('?', Action.HELP), key(GLFW_KEY_F1, Action.HELP)),
            line("Esc", "put away what lies over the picture, then close", key(GLFW_KEY_ESCAPE, Action.BACK)),
            line("Q", "close the window", typed('q', Action.CLOSE)));

    private KeyBindings() {}

    private static Line line(String keys, String does, Press... presses) {
        return new Line(keys, does, List.of(presses));
    }

    private static Press typed(char character, Action action) {
        return new Press(character, 0, false, action);
    }

    private static Press key(int key, Action action) {
        return new Press((char) 0, key, false, action);
    }

    private static Press shift(int key, Action action) {
        return new Press((char) 0, key, true, action);
    }

    private static Optional<Press> find(Predicate<Press> sought) {
        return LINES.stream()
                .flatMap(line -> line.presses.stream())
                .filter(sought)
                .findFirst();
    }

    /** What a key does that types nothing, or a blank. */
    static Optional<Action> ofKey(int key, boolean shift) {
        return find(press -> press.key == key && press.key != 0 && press.shift == shift)
                .or(() -> find(press -> press.key == key && press.key != 0 && !press.shift))
                .map(Press::action);
    }

    /** What a character does that was typed. */
    static Optional<Action> ofCharacter(int codePoint) {
        int lower = Character.toLowerCase(codePoint);
        return find(press -> press.character != 0 && press.character == lower).map(Press::action);
    }

    /** The table as text, for a terminal. */
    static String[] text() {
        int widest = LINES.stream().mapToInt(line -> line.keys.length()).max().orElse(0);
        return LINES.stream()
                .map(line -> "  " + line.keys + " ".repeat(widest - line.keys.length() + 2) + line.does)
                .toArray(String[]::new);
    }
}
