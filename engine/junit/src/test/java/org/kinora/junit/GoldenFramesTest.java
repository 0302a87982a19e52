package org.kinora.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.kinora.engine.Kinora.*;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.kinora.engine.golden.GoldenFiles;
import org.kinora.engine.mobject.Square;
import org.kinora.engine.paint.Color;
import org.kinora.engine.scene.Scene;

/** Runs tests as a producer writes them and looks at what becomes of them. */
class GoldenFramesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void keepGoldenPicturesHere() {
        System.setProperty(GoldenFiles.RESOURCES, folder.resolve("resources").toString());
        System.setProperty(GoldenFiles.REPORTS, folder.resolve("reports").toString());
    }

    @AfterEach
    void forgetThem() {
        System.clearProperty(GoldenFiles.RESOURCES);
        System.clearProperty(GoldenFiles.REPORTS);
        System.clearProperty(GoldenFiles.RECORD);
    }

    /** A square that goes to the right for a second. */
    static class Going extends Scene {

        @Override
        protected void construct() {
            Square square = new Square(2).setFill(Color.TEAL, 1).setStrokeWidth(0);
            add(square.moveTo(-4, 0));
            play(1, square.animate(s -> s.moveTo(4, 0)).rate(linear));
        }
    }

    static class AsItDid {

        @GoldenFrames(
                scene = Going.class,
                at = {"0s", "0:00.50"},
                size = "64x36",
                fps = "10")
        void goes(BufferedImage frame) {
            assertThat(frame.getWidth()).isEqualTo(64);
            assertThat(frame.getRGB(frame.getWidth() - 1, 0)).isEqualTo(0xFF000000);
        }
    }

    static class Wrong {

        @GoldenFrames(scene = Going.class, at = "1 s")
        void time() {}

        @GoldenFrames(scene = Going.class, at = "9s")
        void later() {}

        @GoldenFrames(
                scene = Going.class,
                at = {})
        void never() {}

        @GoldenFrames(scene = Going.class, at = "0s", size = "small")
        void size() {}

        @GoldenFrames(scene = Going.class, at = "0s", options = "theme")
        void option() {}

        @GoldenFrames(scene = Scene.class, at = "0s")
        void noScene() {}
    }

    private static Map<String, TestExecutionResult> run(Class<?> tests) {
        Map<String, TestExecutionResult> results = new TreeMap<>();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(tests))
                                .filters(EngineFilter.includeEngines("junit-jupiter"))
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                if (test.isTest() || result.getStatus() != Status.SUCCESSFUL) {
                                    results.put(test.getDisplayName(), result);
                                }
                            }
                        });
        return results;
    }

    private static String message(TestExecutionResult result) {
        return result.getThrowable().orElseThrow().getMessage();
    }

    private Path golden(String name) {
        return folder.resolve("resources/org/kinora/junit/GoldenFramesTest$AsItDid")
                .resolve(name);
    }

    @Test
    void withoutGoldenPicturesEveryTimeFailsAndSaysWhatToDo() {
        Map<String, TestExecutionResult> results = run(AsItDid.class);
        assertThat(results).containsOnlyKeys("Going at 0s", "Going at 0.5s");
        assertThat(results.values()).allSatisfy(result -> {
            assertThat(result.getStatus()).isEqualTo(Status.FAILED);
            assertThat(message(result))
                    .contains("There is no golden picture")
                    .endsWith("record it with -Dkinora.golden.record=true.");
        });
        assertThat(folder.resolve("resources")).doesNotExist();
    }

    /** What the first, failing run drew is right. */
    private void accept() throws IOException {
        run(AsItDid.class);
        Path drawn = folder.resolve("reports/org/kinora/junit/GoldenFramesTest$AsItDid");
        for (String name : List.of("goes-0s.png", "goes-0.5s.png")) {
            Files.createDirectories(golden(name).getParent());
            Files.copy(drawn.resolve(name), golden(name));
        }
    }

    @Test
    void whatLooksAsItDidPasses() throws IOException {
        accept();
        assertThat(run(AsItDid.class).values())
                .hasSize(2)
                .allSatisfy(result -> assertThat(result.getStatus()).isEqualTo(Status.SUCCESSFUL));
        BufferedImage halfway = ImageIO.read(golden("goes-0.5s.png").toFile());
        assertThat(halfway.getRGB(32, 18))
                .as("the square is in the middle then")
                .isNotEqualTo(0xFF000000);
    }

    @Test
    void whatIsRecordedIsAbortedAndSaidAndInContinuousIntegrationRefused() {
        System.setProperty(GoldenFiles.RECORD, "true");
        Map<String, TestExecutionResult> results = run(AsItDid.class);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(results.values())
                    .isNotEmpty()
                    .allSatisfy(result -> assertThat(message(result)).contains("with CI=true"));
            assertThat(folder.resolve("resources")).doesNotExist();
        } else {
            assertThat(results.get("Going at 0s").getStatus()).isEqualTo(Status.ABORTED);
            assertThat(message(results.get("Going at 0s")))
                    .contains("Recorded " + golden("goes-0s.png").toAbsolutePath() + ": look at it");
            assertThat(golden("goes-0.5s.png")).exists();
        }
    }

    @Test
    void aFrameThatLooksOtherwiseFailsWithAPageAndTheOtherFramesDoNot() throws IOException {
        accept();
        BufferedImage black = new BufferedImage(64, 36, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(black, "png", golden("goes-0.5s.png").toFile());
        Map<String, TestExecutionResult> results = run(AsItDid.class);
        assertThat(results.get("Going at 0s").getStatus()).isEqualTo(Status.SUCCESSFUL);
        TestExecutionResult failed = results.get("Going at 0.5s");
        assertThat(failed.getStatus()).isEqualTo(Status.FAILED);
        Path page = folder.resolve("reports/org/kinora/junit/GoldenFramesTest$AsItDid/goes-0.5s.html");
        assertThat(message(failed))
                .contains("pixels differ by more than is allowed")
                .contains("See " + page);
        assertThat(Files.readString(page)).contains("data:image/png;base64,");
    }

    @Test
    void anAnnotationThatCannotBeMeantIsOneSentence() {
        Map<String, TestExecutionResult> results = run(Wrong.class);
        assertThat(message(results.get("time()")))
                .isEqualTo("@GoldenFrames(at = \"1 s\"): a time looks like 2.5s or 1:02.5");
        assertThat(message(results.get("Going at 9s")))
                .isEqualTo("@GoldenFrames(scene = Going.class, at = \"9s\"): the film lasts 1.000 s (60 frames)");
        assertThat(message(results.get("never()"))).contains("name one time or more");
        assertThat(message(results.get("size()"))).contains("size = \"small\"").contains("looks like 480x270");
        assertThat(message(results.get("option()"))).contains("looks like theme=light");
        assertThat(message(results.get("Scene at 0s"))).contains("Scene: a scene is a class with a constructor");
    }
}
