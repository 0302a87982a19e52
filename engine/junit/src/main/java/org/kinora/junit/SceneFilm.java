package org.kinora.junit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.output.FilmRender;
import org.kinora.engine.scene.Film;
import org.kinora.engine.scene.FilmFrames;
import org.kinora.engine.scene.FilmSettings;
import org.kinora.engine.scene.Scene;
import org.kinora.engine.timeline.FrameRate;
import org.kinora.engine.timing.StageTimer;

/** The film of a scene, recorded when its first frame is asked for. Safe for use by several threads. */
final class SceneFilm implements AutoCloseable {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");

    private final Class<? extends Scene> type;
    private final PictureSize size;
    private final FilmSettings settings;
    private Film film;

    SceneFilm(GoldenFrames wanted) {
        type = wanted.scene();
        size = size(wanted.size());
        settings = new FilmSettings(
                FrameRate.parse(wanted.fps()),
                (double) size.width() / size.height(),
                wanted.seed(),
                "",
                options(wanted.options()),
                null);
    }

    private static PictureSize size(String text) {
        Matcher parts = SIZE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("@GoldenFrames(size = \"" + text + "\"): a size looks like 480x270");
        }
        return new PictureSize(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    private static Map<String, String> options(String[] texts) {
        Map<String, String> options = new TreeMap<>();
        for (String text : texts) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException(
                        "@GoldenFrames(options = \"" + text + "\"): an option looks like theme=light");
            }
            options.put(text.substring(0, equals), text.substring(equals + 1));
        }
        return options;
    }

    /** The scene's simple class name. */
    String name() {
        return type.getSimpleName();
    }

    /** The frame that is seen at a time, as its PNG file has it. */
    synchronized BufferedImage frame(GoldenTime time) {
        if (film == null) {
            film = Film.record(make(), settings);
        }
        long frame = film.rate().frameAt(time.seconds());
        if (!film.has(frame)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "@GoldenFrames(scene = %s.class, at = \"%s\"): the film lasts %.3f s (%d frames)",
                    name(),
                    time,
                    film.rate().secondsAt(film.frameCount()),
                    film.frameCount()));
        }
        try {
            Path still = Files.createTempFile("golden", ".png");
            try {
                new FilmRender(new FilmFrames(film), size, StageTimer.ofElapsedTime()).toStill(still, frame);
                return ImageIO.read(still.toFile());
            } finally {
                Files.deleteIfExists(still);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Scene make() {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (InvocationTargetException failed) {
            throw new IllegalArgumentException(
                    type.getName() + ": its constructor failed: " + failed.getCause(), failed.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException(
                    type.getName()
                            + ": a scene is a class with a constructor without parameters, not abstract and not an"
                            + " inner class",
                    impossible);
        }
    }

    @Override
    public synchronized void close() {
        if (film != null) {
            film.close();
        }
    }
}
