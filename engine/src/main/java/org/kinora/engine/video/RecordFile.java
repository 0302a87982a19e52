package org.kinora.engine.video;

import java.nio.file.Path;

/** The file beside a film that says where it comes from: {@code Explainer.json} for {@code Explainer.mp4}. */
public final class RecordFile {

    private RecordFile() {}

    /**
     * Writes it whole or not at all.
     *
     * @param film that it is about; its name and its folder are the film's
     * @return the file
     * @throws VideoException if it cannot be written; the message names it and the reason
     */
    public static Path write(Path film, String json) throws VideoException {
        Path file = SideFile.beside(film, ".json");
        SideFile.write(file, json);
        return file;
    }
}
