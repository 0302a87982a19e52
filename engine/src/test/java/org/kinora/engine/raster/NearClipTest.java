package org.kinora.engine.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kinora.engine.frame.PictureSize;

class NearClipTest {

    private static final PictureSize SIZE = new PictureSize(100, 100);
    private static final double LEAST = 0.1;

    private final NearClip clip = new NearClip(SIZE, LEAST, 1);
    private final Homogeneous line = new Homogeneous(1);

    private void add(double x, double y, double w, double further) {
        line.add(x, y, w);
        line.set(0, further);
    }

    @Test
    void whatLiesInFrontOfTheEyeStaysAsItIs() {
        add(0, 0, 1, 0);
        add(50, 0, 1, 0);
        add(50, 50, 2, 0);
        assertThat(clip.closed(line)).isSameAs(line);
    }

    @Test
    void whatLiesBehindTheEyeIsGone() {
        add(0, 0, -1, 0);
        add(50, 0, -1, 0);
        add(50, 50, -2, 0);
        assertThat(clip.closed(line).count()).isZero();
    }

    @Test
    void aTriangleThatReachesBehindTheEyeLosesItsTip() {
        add(0, 0, 1, 10);
        add(20, 0, 1, 10);
        add(0, 20, -1, 30);
        Homogeneous kept = clip.closed(line);
        assertThat(kept.count()).isEqualTo(4);
        for (int i = 0; i < kept.count(); i++) {
            assertThat(kept.w(i)).isGreaterThanOrEqualTo(LEAST - 1e-12);
            // 10 where w is 1 and 30 where it is −1
            assertThat(kept.further(i, 0)).isCloseTo(20 - 10 * kept.w(i), within(1e-9));
        }
    }

    @Test
    void nothingLiesFartherOutThanFourPictures() {
        add(0, 0, 1, 0);
        add(1e9, 0, 1, 0);
        add(0, 1e9, 1, 0);
        Homogeneous kept = clip.closed(line);
        for (int i = 0; i < kept.count(); i++) {
            assertThat(kept.x(i) / kept.w(i)).isLessThanOrEqualTo(500 + 1e-6);
            assertThat(kept.y(i) / kept.w(i)).isLessThanOrEqualTo(500 + 1e-6);
        }
        assertThat(kept.count()).isGreaterThan(3);
    }

    @Test
    void ofALineAStretchIsKept() {
        add(0, 0, 1, 0);
        add(0, 0, -1, 0);
        assertThat(clip.stretch(line, 0, 1)).containsExactly(0, 0.45);
        assertThat(clip.stretch(line, 1, 0)).containsExactly(0.55, 1);
        add(0, 0, -2, 0);
        assertThat(clip.stretch(line, 1, 2)).isNull();
    }
}
