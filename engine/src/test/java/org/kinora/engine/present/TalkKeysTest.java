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

    @Test
    void whatClickersSendToBeginATalkNeverEndsItsFullScreen() {
        assertThat(keys.wishOf(GLFW_KEY_F5)).contains(Wish.FILL_SCREEN);
    }

    @Test
    void lettersAreFoundWhereTheKeyboardHasThem() {
        assertThat(TalkKeys.typed(GLFW_KEY_A, "q")).as("on a French keyboard").isEqualTo(GLFW_KEY_Q);
        assertThat(TalkKeys.typed(GLFW_KEY_Q, "a")).isEqualTo(GLFW_KEY_A);
        assertThat(TalkKeys.typed(GLFW_KEY_B, "и")).as("on a Russian keyboard").isEqualTo(GLFW_KEY_B);
        assertThat(TalkKeys.typed(GLFW_KEY_PERIOD, "v"))
                .as("a clicker, with a Dvorak keyboard")
                .isEqualTo(GLFW_KEY_PERIOD);
        assertThat(TalkKeys.typed(GLFW_KEY_1, "&")).isEqualTo(GLFW_KEY_1);
        assertThat(TalkKeys.typed(GLFW_KEY_RIGHT, null)).isEqualTo(GLFW_KEY_RIGHT);
    }
}
