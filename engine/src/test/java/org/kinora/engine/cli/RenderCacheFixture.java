package org.kinora.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.command.ExitCode;

/** Renders whose segments are kept. At 10 frames a second, films are cut at every 40th frame. */
abstract class RenderCacheFixture extends RenderFixture {

    private static final Pattern SEGMENTS_IN_JSON =
            Pattern.compile("\"segments\":\\{\"all\":(\\d+),\"known\":(\\d+),\"unprovable\":(\\d+)}");

    /** Fifteen seconds, of which the last but one has a circle of its own. */
    Path moving(double radius) throws IOException {
        return scene("Moving", """
                import static org.kinora.engine.geometry.Directions.*;
                import org.kinora.engine.mobject.*;
                import org.kinora.engine.paint.Color;
                import org.kinora.engine.scene.Scene;

                public class Moving extends Scene {
                    @Override
                    protected void construct() {
                        note("model", "small");
                        var square = new Square(1).setFill(Color.BLUE);
                        add(square);
                        for (int i = 0; i < 7; i++) {
                            play(2, square.animate(s -> s.shift(RIGHT.times(0.5))));
                        }
                        var circle = new Circle(%s).setFill(Color.RED);
                        add(circle);
                        play(1, square.animate(s -> s.rotate(1)));
                    }
                }
                """.formatted(radius));
    }

    CommandResult render(Path scene, String film, Object... more) {
        List<Object> words = new ArrayList<>(
                List.of("render", scene, "--size", "160x90", "--fps", "10", "--json", "-o", file(film)));
        words.addAll(Arrays.asList(more));
        return CommandResult.of(words.toArray());
    }

    /** The segments; what names their first frames has nothing in it. */
    File[] files() {
        return segments.toFile()
                .listFiles(file -> file.length() > 8 && !file.getName().startsWith("."));
    }

    static void assertKnown(CommandResult result, int known, int all) {
        assertThat(result.exitCode()).as(result.out() + result.message()).isEqualTo(ExitCode.DONE);
        Matcher counts = SEGMENTS_IN_JSON.matcher(result.lastLine());
        assertThat(counts.find()).as(result.lastLine()).isTrue();
        assertThat(List.of(counts.group(2), counts.group(1), counts.group(3)))
                .containsExactly(Integer.toString(known), Integer.toString(all), "0");
    }

    Path uncached(Path scene, String name, Object... more) {
        List<Object> words = new ArrayList<>(Arrays.asList(more));
        words.add("--no-cache");
        assertKnown(render(scene, name, words.toArray()), 0, 4);
        return file(name);
    }
}
