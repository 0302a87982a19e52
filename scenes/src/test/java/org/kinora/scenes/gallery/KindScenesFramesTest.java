package org.kinora.scenes.gallery;

import org.kinora.junit.GoldenFrames;
import org.kinora.scenes.gallery.objects.ShuffledShapes;
import org.kinora.scenes.gallery.planes.KeptArea;
import org.kinora.scenes.gallery.planes.QuarterTurn;
import org.kinora.scenes.gallery.shapes.DayClock;
import org.kinora.scenes.gallery.shapes.HillSlope;
import org.kinora.scenes.gallery.shapes.WaysBetween;
import org.kinora.scenes.gallery.space.Harbour;
import org.kinora.scenes.gallery.writing.MagicSquare;
import org.kinora.scenes.gallery.writing.SecondThoughts;
import org.kinora.scenes.gallery.writing.TwoLamps;

/** The scenes that show kinds which no other scene makes, small and in the middle of a move. */
class KindScenesFramesTest {

    @GoldenFrames(scene = DayClock.class, at = "6s", size = "320x180")
    void sectors() {}

    @GoldenFrames(scene = WaysBetween.class, at = "7s", size = "320x180")
    void linesAndArrows() {}

    @GoldenFrames(scene = HillSlope.class, at = "4s", size = "320x180")
    void tangentAndNumberLine() {}

    @GoldenFrames(scene = MagicSquare.class, at = "5s", size = "320x180")
    void wholeNumbers() {}

    @GoldenFrames(scene = TwoLamps.class, at = "4s", size = "320x180")
    void tables() {}

    @GoldenFrames(scene = SecondThoughts.class, at = "4s", size = "320x180")
    void typing() {}

    @GoldenFrames(scene = ShuffledShapes.class, at = "6.5s", size = "320x180")
    void matrixOfShapes() {}

    @GoldenFrames(scene = QuarterTurn.class, at = "4s", size = "320x180")
    void vectors() {}

    @GoldenFrames(scene = KeptArea.class, at = "5s", size = "320x180")
    void flow() {}

    @GoldenFrames(scene = Harbour.class, at = "6s", size = "320x180")
    void solids() {}
}
