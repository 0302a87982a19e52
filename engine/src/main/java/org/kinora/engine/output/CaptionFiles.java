package org.kinora.engine.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kinora.engine.narration.Captions;
import org.kinora.files.AtomicFile;

/** Captions in files beside a film, each written whole or not at all. */
public final class CaptionFiles {

    private CaptionFiles() {}

    /**
     * Writes a file of each format; none if there are no captions.
     *
     * @param film that they are about; theirs are its name and its folder
     * @return the files
     * @throws IOException if one cannot be written; the message names it and the reason
     */
    public static List<Path> write(Path film, Captions captions, Set<CaptionFormat> formats) throws IOException {
        List<Path> files = new ArrayList<>();
        if (captions.isEmpty()) {
            return files;
        }
        for (CaptionFormat format : CaptionFormat.values()) {
            if (formats.contains(format)) {
                Path file = format.beside(film);
                byte[] text = format.text(captions).getBytes(StandardCharsets.UTF_8);
                AtomicFile.write(file, partial -> Files.write(partial, text));
                files.add(file);
            }
        }
        return files;
    }
}
