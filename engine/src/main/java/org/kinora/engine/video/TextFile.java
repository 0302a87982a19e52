package org.kinora.engine.video;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text in UTF-8 beside a film, written whole or not at all. */
final class TextFile {

    private TextFile() {}

    /** @throws VideoException if it cannot be written; the message names it and the reason */
    static void write(Path file, String text) throws VideoException {
        Target target = Target.file(file);
        try {
            Files.writeString(target.partial(), text, StandardCharsets.UTF_8);
            target.complete();
        } catch (VideoException refused) {
            throw refused;
        } catch (IOException refused) {
            target.discard();
            throw VideoException.aboutThePlace(file + ": cannot be written, " + refused.getMessage(), refused);
        }
    }
}
