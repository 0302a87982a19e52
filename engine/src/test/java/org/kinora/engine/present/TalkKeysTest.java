package org.kinora.engine.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lwjgl.glfw.GLFW.*;

import org.junit.jupiter.api.Test;
import org.kinora.engine.present.TalkKeys.Wish;

class TalkKeysTest {

    private final TalkKeys keys = new TalkKeys();

    @Test
    void keysOfClickersGoOnAndBackAndShowBlack() {
        assertThat(keys.wishOf(GLFW_KEY_PAGE_DOWN)).contains(Wish.NEXT);
        assertThat(keys.wishOf(GLFW_KEY_PAGE_UP)).contains(Wish.BACK);
        assertThat(keys.wishOf(GLFW_KEY_PERIOD)).contains(Wish.BLACK);
        assertThat(keys.wishOf(GLFW_KEY_TAB)).isEmpty();
    }

    @Test
    void digitsCountOnceEnterFollows() {
        assertThat(keys.wishOf(GLFW_KEY_1)).isEmpty();
        assertThat(keys.wishOf(GLFW_KEY_KP_2)).isEmpty();
        assertThat(keys.digits()).isEqualTo("12");
        assertThat(keys.wishOf(GLFW_KEY_ENTER)).contains(Wish.JUMP);
        assertThat(keys.number()).isEqualTo(12);
        assertThat(keys.wishOf(GLFW_KEY_ENTER)).as("without digits").contains(Wish.NEXT);
    }

    @Test
    void escapeTakesDigitsBackBeforeItEndsTheTalk() {
        keys.wishOf(GLFW_KEY_7);
        assertThat(keys.wishOf(GLFW_KEY_ESCAPE)).isEmpty();
        assertThat(keys.digits()).isEmpty();
        assertThat(keys.wishOf(GLFW_KEY_ESCAPE)).contains(Wish.END);
    }

    @Test
    void anotherKeyForgetsTheDigits() {
        keys.wishOf(GLFW_KEY_7);
        assertThat(keys.wishOf(GLFW_KEY_SPACE)).contains(Wish.NEXT);
        assertThat(keys.digits()).isEmpty();
    }
}
