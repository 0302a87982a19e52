package org.kinora.model.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kinora.command.Terminal;
import org.kinora.command.UsageException;
import org.kinora.download.DownloadLine;
import org.kinora.model.hub.ModelHub;

/** A model as a person names it: by its folder, or by its name on the hub, from where it is downloaded once. */
final class NamedModel {

    private NamedModel() {}

    /**
     * The model's folder.
     *
     * @param err is told how far a download is
     * @throws UsageException if there is neither such a folder nor such a name
     * @throws org.kinora.model.hub.ModelDownloadException if it cannot be downloaded
     */
    static Path folder(String name, PrintStream err) {
        Path folder = Path.of(name);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        if (ModelHub.names().contains(name)) {
            return ModelHub.ofThisUser().folder(name, new DownloadLine(err, Terminal.isWatched()));
        }
        throw new UsageException(
                name + ": there is no such folder. Name one with config.json and model.safetensors, or "
                        + String.join(", ", ModelHub.names()) + ".");
    }
}
