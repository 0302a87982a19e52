package org.kinora.engine.present;

import static org.lwjgl.glfw.GLFW.*;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** What keys, clickers and mouse buttons ask for. Digits are gathered until Enter says that the number is whole. */
final class TalkKeys {

    /** What a speaker can want. */
    enum Wish {
        NEXT,
        BACK,
        FIRST,
        LAST,
        REPLAY,
        PAUSE,
        JUMP,
        BLACK,
        FILL_SCREEN,
        FULL_SCREEN,
        SWAP_SCREENS,
        NOTES,
        END
    }

    private static final int MOST_DIGITS = 4;

    private String digits = "";
    private int number;

    /**
     * The key of the letter that is typed. GLFW names keys by where an American keyboard has them, and a speaker with
     * another one looks for the letter; where a keyboard has no Latin letters, places are what is left. So they are of the
     * full stop, which clickers send by its place.
     *
     * @param key one of GLFW's {@code GLFW_KEY_…}
     * @param name what GLFW says that it types; null for nothing
     */
    static int typed(int key, String name) {
        if (key == GLFW_KEY_PERIOD || name == null || name.length() != 1) {
            return key;
        }
        char letter = name.toUpperCase(Locale.ROOT).charAt(0);
        return letter >= 'A' && letter <= 'Z' ? letter : key;
    }

    /** @param key one of GLFW's {@code GLFW_KEY_…} */
    Optional<Wish> wishOf(int key) {
        OptionalInt digit = digitOf(key);
        if (digit.isPresent()) {
            digits = digits.length() < MOST_DIGITS ? digits + digit.getAsInt() : digits;
            return Optional.empty();
        }
        boolean isEnter = key == GLFW_KEY_ENTER || key == GLFW_KEY_KP_ENTER;
        if (!digits.isEmpty() && (isEnter || key == GLFW_KEY_ESCAPE || key == GLFW_KEY_BACKSPACE)) {
            number = Integer.parseInt(digits);
            digits = "";
            return isEnter ? Optional.of(Wish.JUMP) : Optional.empty();
        }
        digits = "";
        return Optional.ofNullable(
                switch (key) {
                    case GLFW_KEY_RIGHT,
                            GLFW_KEY_DOWN,
                            GLFW_KEY_SPACE,
                            GLFW_KEY_PAGE_DOWN,
                            GLFW_KEY_ENTER,
                            GLFW_KEY_KP_ENTER -> Wish.NEXT;
                    case GLFW_KEY_LEFT, GLFW_KEY_UP, GLFW_KEY_PAGE_UP, GLFW_KEY_BACKSPACE -> Wish.BACK;
                    case GLFW_KEY_HOME -> Wish.FIRST;
                    case GLFW_KEY_END -> Wish.LAST;
                    case GLFW_KEY_R -> Wish.REPLAY;
                    // clickers have a button for it that sends a full stop
                    case GLFW_KEY_B, GLFW_KEY_PERIOD -> Wish.BLACK;
                    case GLFW_KEY_P -> Wish.PAUSE;
                    // what clickers send to begin a talk must not end its full screen
                    case GLFW_KEY_F5 -> Wish.FILL_SCREEN;
                    case GLFW_KEY_F, GLFW_KEY_F11 -> Wish.FULL_SCREEN;
                    case GLFW_KEY_S -> Wish.SWAP_SCREENS;
                    case GLFW_KEY_N -> Wish.NOTES;
                    case GLFW_KEY_ESCAPE, GLFW_KEY_Q -> Wish.END;
                    default -> null;
                });
    }

    /** The slide that a {@link Wish#JUMP} leads to, counted from 1. */
    int number() {
        return number;
    }

    /** The digits typed so far; empty for none. */
    String digits() {
        return digits;
    }

    private static OptionalInt digitOf(int key) {
        if (key >= GLFW_KEY_0 && key <= GLFW_KEY_9) {
            return OptionalInt.of(key - GLFW_KEY_0);
        }
        return key >= GLFW_KEY_KP_0 && key <= GLFW_KEY_KP_9 ? OptionalInt.of(key - GLFW_KEY_KP_0) : OptionalInt.empty();
    }
}
