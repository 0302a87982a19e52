package org.kinora.scenes.gallery.peers;

import org.kinora.junit.GoldenFrames;

class PeerScenesFramesTest {

    @GoldenFrames(scene = MovingAngle.class, at = "1.5s")
    void angle() {}

    @GoldenFrames(scene = GraphAreaPlot.class, at = "0.5s")
    void areas() {}

    @GoldenFrames(scene = HeatDiagramPlot.class, at = "0.5s")
    void lineGraph() {}

    @GoldenFrames(scene = AnimatingMethods.class, at = "4s")
    void gradientOfParts() {}

    @GoldenFrames(scene = ThreeDSurfacePlot.class, at = "0.5s")
    void scaledSurface() {}

    @GoldenFrames(scene = MovingZoomedSceneAround.class, at = "1.5s")
    void secondCamera() {}

    @GoldenFrames(scene = TexTransformExample.class, at = "0.6s")
    void formulas() {}

    @GoldenFrames(scene = MovingZoomedSceneAround.class, at = "5.5s")
    void stretchedCamera() {}

    @GoldenFrames(scene = TexAndNumbersExample.class, at = "10.5s")
    void changedNumbers() {}
}
