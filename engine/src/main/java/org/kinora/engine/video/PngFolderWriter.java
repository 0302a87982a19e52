package org.kinora.engine.video;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.kinora.engine.media.FfmpegNatives;
import org.kinora.engine.timing.StageTimer;

/** Writes each frame of a film as a PNG of a folder: {@code 000000.png}, {@code 000001.png} and so on. */
public final class PngFolderWriter extends QueuedWriter {

    private PngFolderWriter(Target folder, VideoFormat format, StageTimer timer) {
        super(folder, format, timer);
    }

    /**
     * Begins a film.
     *
     * @param target the folder, which appears when all pictures are in it; one of frames is replaced
     * @param timer receives the times of conversion and encoding
     * @throws VideoException if the folder cannot be made, or if there is one with something else in it
     */
    public static PngFolderWriter open(Path target, VideoFormat format, StageTimer timer) throws VideoException {
        requireNonNull(target, "A film needs a folder to be written to");
        check(format, timer);
        FfmpegNatives.load();
        return start(Target.folder(target), format, timer, PngFolderWriter::new);
    }

    /** Whether a file is called as a frame is. */
    public static boolean isFrame(Path name) {
        return name.toString().matches("[0-9]{6,}[.]png");
    }

    @Override
    Encoding begin() {
        return new Encoding() {
            @Override
            public String encoder() {
                return "png";
            }

            @Override
            public void encode(QueuedPicture picture, long number) throws VideoException {
                String name = String.format(Locale.ROOT, "%06d.png", number);
                try (OutputStream out = new BufferedOutputStream(
                        Files.newOutputStream(file().partial().resolve(name)))) {
                    PngWriter.writeTo(out, picture.picture());
                } catch (IOException broken) {
                    throw VideoException.aboutThePlace(
                            file().path() + ": cannot be written, the system says: " + broken.getMessage(), broken);
                }
            }

            @Override
            public void finish() {
                // every picture is a whole file
            }

            @Override
            public void close() {
                // nothing is open between two pictures
            }
        };
    }
}
