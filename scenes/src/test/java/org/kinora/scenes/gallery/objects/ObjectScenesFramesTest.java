package org.kinora.scenes.gallery.objects;

import org.kinora.junit.GoldenFrames;

/** As a project with scenes of its own would test them. */
class ObjectScenesFramesTest {

    @GoldenFrames(
            scene = TriangleAngles.class,
            at = {"1.5s", "0:07"})
    void triangle() {}

    @GoldenFrames(scene = RollingWheel.class, at = "3s", size = "320x180")
    void wheel() {}

    @GoldenFrames(
            scene = UncrossedEdges.class,
            at = {"4s", "8.5s"},
            size = "320x180")
    void uncrossed() {}
}
