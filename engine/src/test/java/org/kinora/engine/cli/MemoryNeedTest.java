package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.kinora.command.UsageException;
import org.kinora.engine.frame.PictureSize;

class MemoryNeedTest {

    private static final OptionalLong SMALL_CONTAINER = OptionalLong.of(280L << 20);
    private static final PictureSize FULL_HD = new PictureSize(1920, 1080);

    @Test
    void aVideoThatASmallContainerWouldKillIsRefusedWithWhatItTakes() {
        assertThatThrownBy(() -> MemoryNeed.check(FULL_HD, true, SMALL_CONTAINER, 1L << 30))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--size 1920x1080: a video of this size takes at least 288 MB")
                .hasMessageContaining("may use 280 MB");
    }

    @Test
    void aStillOfTheSameSizeAndASmallerVideoAreNot() {
        assertThatCode(() -> {
                    MemoryNeed.check(FULL_HD, false, SMALL_CONTAINER, 1L << 30);
                    MemoryNeed.check(new PictureSize(854, 480), true, SMALL_CONTAINER, 1L << 30);
                    MemoryNeed.check(FULL_HD, true, OptionalLong.empty(), 1L << 30);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void aPictureThatJavaHasNoRoomForIsRefusedWithHowMuchWouldDo() {
        assertThatThrownBy(
                        () -> MemoryNeed.check(new PictureSize(16384, 16384), false, OptionalLong.empty(), 960L << 20))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("a picture of 1024 MB does not fit in the 960 MB")
                .hasMessageContaining("--memory 2048m");
    }
}
