package org.kinora.scenes.gallery.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;

class PeerScenesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/kinora/scenes/gallery/peers");

    static Stream<Supplier<Scene>> scenes() {
        return Stream.of(
                AnimatingMethods::new,
                AnimatingPiExample::new,
                ArgMinExample::new,
                BlockAndSpring::new,
                BooleanOperations::new,
                BraceAnnotation::new,
                BubbleSort::new,
                ControlsExample::new,
                CoordinateSystemExample::new,
                FixedInFrameMObjectTest::new,
                FollowingGraphCamera::new,
                FrameEffect::new,
                GradientImageFromArray::new,
                GraphAreaPlot::new,
                GraphExample::new,
                HeatDiagramPlot::new,
                HelloShapes::new,
                InteractiveDevelopment::new,
                MarkedItemExample::new,
                MatchingTex::new,
                MovingAngle::new,
                MovingAround::new,
                MovingDots::new,
                MovingFrameBox::new,
                MovingGroupToDestination::new,
                MovingZoomedSceneAround::new,
                NumberPlaneExample::new,
                OpeningManim::new,
                OpeningManimExample::new,
                PointMovingOnShapes::new,
                PointWithTrace::new,
                PolygonOnAxes::new,
                RotationUpdater::new,
                SinAndCosFunctionPlot::new,
                SineCurveUnitCircle::new,
                SurfaceExample::new,
                TexAndNumbersExample::new,
                TexIndexing::new,
                TexTransformExample::new,
                TextExample::new,
                ThreeDCameraIllusionRotation::new,
                ThreeDCameraRotation::new,
                ThreeDLightSourcePosition::new,
                ThreeDSurfacePlot::new,
                UpdatersExample::new,
                VectorArrow::new);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everySceneLastsUpToHalfAMinuteAndHasEveryFrame(Supplier<Scene> scene) {
        try (Film film = Film.record(scene.get(), FilmSettings.DEFAULT)) {
            long count = film.frameCount();
            assertThat(count).isBetween(60L, 30 * 60L);
            FilmFrames frames = new FilmFrames(film);
            assertThat(frames.frame(count / 2).items()).isNotEmpty();
            for (long n = 0; n < count; n += 47) {
                frames.frame(n);
            }
            frames.frame(count - 1);
        }
    }

    @Test
    void everySceneOfThePackageIsTried() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            assertThat(scenes().map(scene -> scene.get().getClass().getSimpleName() + ".java"))
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> !name.equals("package-info.java"))
                                    .toList());
        }
    }
}
