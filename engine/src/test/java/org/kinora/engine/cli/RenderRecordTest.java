package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.kinora.engine.ChildJava;
import org.kinora.files.Hash;

class RenderRecordTest extends RenderFixture {

    /** Two seconds in which a disc grows. */
    private static final String GROWING = """
            import java.util.*;
            import org.kinora.engine.mobject.*;
            import org.kinora.engine.paint.Color;
            import org.kinora.engine.scene.Scene;

            public class Growing extends Scene {
                @Override
                protected void construct() {
                    %s
                    Circle disc = new Circle(0.5).setFill(Color.WHITE);
                    add(disc);
                    play(disc.animate(d -> d.scale(4)).seconds(2));
                    addToNote("ratios", 0.1);
                    addToNote("ratios", Map.of("b", 1, "a", List.of("x", 2.5f)));
                    pause(0.05);
                }
            }
            """;

    private Path growing(String first) throws Exception {
        return scene("Growing", GROWING.formatted(first));
    }

    private CommandResult render(Object... options) throws Exception {
        Object[] words = new Object[options.length + 4];
        words[0] = "render";
        words[1] = "--size";
        words[2] = "96x64";
        words[3] = "--fps=60";
        System.arraycopy(options, 0, words, 4, options.length);
        CommandResult result = CommandResult.of(words);
        assertThat(result.exitCode()).as(result.message()).isZero();
        return result;
    }

    @Test
    void theRecordSaysWhereTheFilmComesFrom() throws Exception {
        CommandResult result =
                render(growing("note(\"model\", \"small\");"), "--seed", 5, "--set", "b=1", "-o", file("film.mp4"));
        assertThat(result.lastLine()).contains("record in film.json");
        String record = Files.readString(file("film.json"));
        assertThat(record)
                .startsWith("{\n  \"film\" : \"Growing\",\n  \"versions\" : {\n    \"ffmpeg\" : ")
                .contains("\"kinora\" : ")
                .containsPattern("\"60\" : \"[0-9a-f]{64}\",\n    \"120\" : \"[0-9a-f]{64}\"\n  }\n}\n$");
        assertThat(record.lines().map(String::strip))
                .containsSubsequence(
                        "\"size\" : \"96x64\",",
                        "\"framesPerSecond\" : \"60\",",
                        "\"firstFrame\" : 0,",
                        "\"frames\" : 123,",
                        "\"seed\" : 5,",
                        "\"options\" : {",
                        "\"b\" : \"1\"",
                        "},",
                        "\"notes\" : {",
                        "\"model\" : \"small\",",
                        "\"ratios\" : [ 0.1, {",
                        "\"a\" : [ \"x\", 2.5 ],",
                        "\"b\" : 1",
                        "} ]",
                        "\"pixelsSha256\" : {");
    }

    @Test
    void theHashesAreThoseOfTheStillsPixels() throws Exception {
        Path scene = growing("note(\"model\", \"small\");");
        render(scene, "-o", file("film.mp4"));
        render(scene, "--still", "1", "-o", file("still.png"));
        var still = ImageIO.read(file("still.png").toFile());
        byte[] rgba = new byte[96 * 64 * 4];
        for (int i = 0; i < 96 * 64; i++) {
            int argb = still.getRGB(i % 96, i / 96);
            rgba[4 * i] = (byte) (argb >> 16);
            rgba[4 * i + 1] = (byte) (argb >> 8);
            rgba[4 * i + 2] = (byte) argb;
            rgba[4 * i + 3] = (byte) 255;
        }
        assertThat(file("film.json")).content().contains("\"30\" : \"" + Hash.of(rgba) + "\"");
    }

    @Test
    void theRecordIsTheSameOnOneProcessorAndOnTwo() throws Exception {
        Path scene = growing("note(\"model\", \"small\");");
        for (int processors = 1; processors <= 2; processors++) {
            ChildJava.output(
                    "-XX:ActiveProcessorCount=" + processors,
                    "-D" + ClassCache.FOLDER_PROPERTY + "=" + cache,
                    Main.class.getName(),
                    "render",
                    scene,
                    "--size",
                    "96x64",
                    "-o",
                    file(processors + "/film.mp4"));
        }
        assertThat(file("1/film.json")).hasSameTextualContentAs(file("2/film.json"));
        render(scene, "-o", file("film.mp4"));
        assertThat(file("film.json")).hasSameTextualContentAs(file("2/film.json"));
    }

    @Test
    void aStretchHasTheNotesAndTheHashesOfItsFrames() throws Exception {
        Path scene = growing("note(\"model\", \"small\");");
        render(scene, "--from", "0.5", "--to", "1.5", "-o", file("film.mp4"));
        String record = Files.readString(file("film.json"));
        assertThat(record).contains("\"firstFrame\" : 30", "\"frames\" : 60", "\"30\" : \"", "\"model\"");
        assertThat(record).doesNotContain("ratios", "\"0\" : \"", "\"120\"");
    }

    @Test
    void aSceneThatNotesNothingBeforeItsFirstFrameHasARecordOnlyIfOneIsAskedFor() throws Exception {
        Path scene = growing("pause(0.5);");
        assertThat(render(scene, "-o", file("film.mp4")).lastLine()).doesNotContain("record");
        assertThat(file("film.json")).doesNotExist();
        render(scene, "--record", "-o", file("film.mp4"));
        assertThat(file("film.json")).content().contains("ratios", "\"120\" : \"");
    }

    @Test
    void noRecordIsWrittenWhereNoneIsWanted() throws Exception {
        CommandResult result = render(growing("note(\"model\", 1);"), "--no-record", "--json", "-o", file("film.mp4"));
        assertThat(result.lastLine()).doesNotContain("record");
        assertThat(file("film.json")).doesNotExist();
        assertThat(render(growing("note(\"model\", 1);"), "--json", "-o", file("b.mp4"))
                        .lastLine())
                .contains("\"record\":\"" + file("b.json") + "\"");
    }
}
