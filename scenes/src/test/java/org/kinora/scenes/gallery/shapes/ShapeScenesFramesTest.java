package org.kinora.scenes.gallery.shapes;

import org.kinora.junit.GoldenFrames;

class ShapeScenesFramesTest {

    @GoldenFrames(
            scene = PointedLines.class,
            at = {"1s", "3s", "4.6s"},
            size = "320x180")
    void tips() {}
}
