package org.kinora.engine.review;

import java.nio.file.Path;
import java.util.OptionalLong;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.output.FinishedFilm;
import org.kinora.engine.render.FrameRenderer;
import org.kinora.engine.render.RenderedFrame;
import org.kinora.engine.video.PngWriter;
import org.kinora.engine.video.SideFile;
import org.kinora.engine.video.VideoException;

/** One picture that stands for a film where films are listed. */
public final class Thumbnail {

    /** In pixels; what sites for films ask for. */
    private static final int LONGEST_SIDE = 1280;

    /** Kinds of files. */
    public enum Kind {
        PNG,
        JPG
    }

    private Thumbnail() {}

    /**
     * Writes {@code Film-thumbnail.png} or {@code .jpg}, with sides of 1280 pixels at most.
     *
     * @param frame of the file, counted from its first; empty for the most telling one
     * @return the file
     * @throws VideoException if it cannot be written
     */
    public static Path write(FinishedFilm film, OptionalLong frame, Kind kind) throws VideoException {
        long shown = film.first() + frame.orElseGet(() -> telling(film));
        PictureSize size = Sizes.within(film.size(), LONGEST_SIDE);
        try (FrameRenderer renderer = new FrameRenderer(size)) {
            RenderedFrame picture = renderer.render(film.frames().frame(shown));
            if (kind == Kind.JPG) {
                Path file = SideFile.beside(film.file(), "-thumbnail.jpg");
                SideFile.write(file, Pictures.jpeg(picture));
                return file;
            }
            Path file = SideFile.beside(film.file(), "-thumbnail.png");
            PngWriter.write(file, picture.rgba(), size.width(), size.height());
            return file;
        }
    }

    private static long telling(FinishedFilm film) {
        try (TellingFrame telling = new TellingFrame(film.frames(), film.size())) {
            return telling.among(film.first(), film.first() + film.count()) - film.first();
        }
    }
}
