package org.kinora.engine.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lwjgl.glfw.GLFW;

class KeyBindingsTest {

    private static List<KeyBindings.Press> presses() {
        return KeyBindings.LINES.stream()
                .flatMap(line -> line.presses().stream())
                .toList();
    }

    @Test
    void everythingThatCanBeDoneHasAKey() {
        assertThat(presses().stream().map(KeyBindings.Press::action)).contains(Action.values());
    }

    @Test
    void noKeyDoesTwoThings() {
        assertThat(presses().stream().map(press -> List.of(press.character(), press.key(), press.shift())))
                .doesNotHaveDuplicates();
    }

    @Test
    void lettersCountHoweverTheyAreTyped() {
        assertThat(KeyBindings.ofCharacter('M')).hasValue(Action.MUTE);
        assertThat(KeyBindings.ofCharacter('m')).hasValue(Action.MUTE);
        assertThat(KeyBindings.ofCharacter('x')).isEmpty();
        assertThat(KeyBindings.ofKey(GLFW.GLFW_KEY_LEFT, true)).hasValue(Action.SECOND_BACK);
        assertThat(KeyBindings.ofKey(GLFW.GLFW_KEY_HOME, true)).hasValue(Action.START);
    }

    @Test
    void theTableInATerminalHasALineForEachLineOfTheHelp() {
        assertThat(KeyBindings.text()).hasSameSizeAs(KeyBindings.LINES);
        assertThat(Arrays.stream(KeyBindings.text()).map(line -> line.indexOf("full screen")))
                .contains(KeyBindings.text()[0].indexOf("play, pause"));
    }
}
