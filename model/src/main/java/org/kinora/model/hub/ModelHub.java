package org.kinora.model.hub;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kinora.download.DamagedDownloadException;
import org.kinora.download.Download;
import org.kinora.download.DownloadProgress;
import org.kinora.download.RemoteFile;
import org.kinora.files.UserCache;
import org.kinora.model.format.ModelFiles;

/**
 * The models that are known by name. Each is fetched when it is first asked for, and found in the user's cache from then
 * on; the cache may be deleted at any time. Several processes may ask at once: one fetches, the others wait.
 */
public final class ModelHub {

    /** Names another folder than the user's own cache. */
    private static final String FOLDER_PROPERTY = "kinora.cache.models";

    /** Names a mirror; Hugging Face's own libraries read the same variable. */
    private static final String ADDRESS_VARIABLE = "HF_ENDPOINT";

    private static final String ADDRESS = "https://huggingface.co";

    /** Is written last: a folder without it is not complete. */
    private static final String COMPLETE = "complete";

    private static final Map<String, String> REPOSITORIES = new TreeMap<>(Map.of(
            "gpt2", "openai-community/gpt2",
            "gpt2-medium", "openai-community/gpt2-medium",
            "gpt2-large", "openai-community/gpt2-large",
            "gpt2-xl", "openai-community/gpt2-xl"));

    private final URI address;
    private final Path folder;

    /**
     * @param address where the hub is, without a slash at the end
     * @param folder where models are kept, each in a folder of its own
     */
    public ModelHub(URI address, Path folder) {
        this.address = address;
        this.folder = folder;
    }

    /**
     * The public hub, or the mirror that the environment variable HF_ENDPOINT names, and the user's cache, or the folder
     * that the system property {@code kinora.cache.models} names.
     */
    public static ModelHub ofThisUser() {
        String address = System.getenv().getOrDefault(ADDRESS_VARIABLE, ADDRESS);
        return new ModelHub(URI.create(address), UserCache.folder("models", FOLDER_PROPERTY));
    }

    /** The names that are known: gpt2, gpt2-large, gpt2-medium, gpt2-xl. */
    public static List<String> names() {
        return List.copyOf(REPOSITORIES.keySet());
    }

    /**
     * The folder of a model, which is downloaded if it is not there.
     *
     * @throws IllegalArgumentException if no model has that name
     * @throws ModelDownloadException if it is not there and cannot be fetched
     */
    public Path folder(String name, DownloadProgress progress) {
        String repository = REPOSITORIES.get(name);
        if (repository == null) {
            throw new IllegalArgumentException(
                    "No model is known as \"" + name + "\", only " + String.join(", ", names()) + ".");
        }
        Path target = folder.resolve(name);
        if (Files.exists(target.resolve(COMPLETE))) {
            return target;
        }
        try {
            Files.createDirectories(target);
            synchronized (ModelHub.class) { // a file's lock keeps other processes out, but not other threads
                fetchAlone(repository, target, progress);
            }
            return target;
        } catch (FileSystemException unwritable) {
            throw new ModelDownloadException(
                    "%s: it cannot be kept in %s. Check that the disk has room and that you may write there, or name a folder that has config.json, tokenizer.json and model.safetensors."
                            .formatted(name, target),
                    unwritable);
        } catch (DamagedDownloadException damaged) {
            throw new ModelDownloadException(damaged.getMessage(), damaged);
        } catch (IOException failed) {
            throw new ModelDownloadException(
                    "%s: it is not complete in %s, and %s cannot give it now (%s): try again when the network is there, which goes on from what has arrived, or name a folder that has config.json, tokenizer.json and model.safetensors."
                            .formatted(name, target, address.getHost(), Download.reason(failed)),
                    failed);
        }
    }

    private void fetchAlone(String repository, Path target, DownloadProgress progress) throws IOException {
        try (FileChannel channel =
                FileChannel.open(target.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock(); // until the channel is closed
            if (!Files.exists(target.resolve(COMPLETE))) {
                fetch(repository, target, progress);
                Files.createFile(target.resolve(COMPLETE));
            }
        }
    }

    /** The small files first: a caller that asked for a model of another kind is told so before the long wait. */
    private void fetch(String repository, Path target, DownloadProgress progress) throws IOException {
        require(repository, target, "config.json", progress);
        if (!get(repository, target, "tokenizer.json", progress)) {
            require(repository, target, "vocab.json", progress);
            require(repository, target, "merges.txt", progress);
        }
        if (!get(repository, target, "model.safetensors", progress)) {
            require(repository, target, ModelFiles.INDEX, progress);
            for (String shard : ModelFiles.in(target).shards()) {
                require(repository, target, shard, progress);
            }
        }
    }

    private void require(String repository, Path target, String file, DownloadProgress progress) throws IOException {
        if (!get(repository, target, file, progress)) {
            throw new ModelDownloadException(repository + ": " + address.getHost() + " has no " + file
                    + " of it. Check that HF_ENDPOINT, if it is set, names a mirror of the hub.");
        }
    }

    /** False if the hub has no such file. */
    private boolean get(String repository, Path target, String file, DownloadProgress progress) throws IOException {
        Path whole = target.resolve(file);
        if (Files.exists(whole)) {
            return true;
        }
        Optional<RemoteFile> remote = RemoteFile.find(URI.create(address + "/" + repository + "/resolve/main/" + file));
        if (remote.isPresent()) {
            new Download(remote.get(), whole, progress).run();
        }
        return remote.isPresent();
    }
}
