package org.kinora.narrator.voice;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.kinora.download.DamagedDownloadException;
import org.kinora.download.Download;
import org.kinora.download.DownloadProgress;
import org.kinora.download.RemoteFile;
import org.kinora.files.Hash;
import org.kinora.files.UserCache;

/**
 * The model and the voices. Each is fetched when it is first needed and found in the user's cache from then on, or lies where the
 * caller says. Several processes may ask at once: one fetches, the others wait.
 */
public final class VoiceFiles {

    /** Names a folder that has the model and, in {@code voices}, the voices; then nothing is fetched. */
    public static final String FOLDER_VARIABLE = "KINORA_VOICE_DIR";

    private static final String CACHE_PROPERTY = "kinora.cache.voice";

    private final Published published;
    private final Path cache;
    private final Optional<Path> chosenModel;
    private final Optional<Path> chosenVoices;
    private final KnownVoices known = new KnownVoices();

    VoiceFiles(Published published, Path cache, Optional<Path> chosenModel, Optional<Path> chosenVoices) {
        this.published = published;
        this.cache = cache;
        this.chosenModel = chosenModel;
        this.chosenVoices = chosenVoices;
    }

    /**
     * This user's files: in the folder that the environment variable KINORA_VOICE_DIR names, or else in the user's cache, or the
     * folder that the system property {@code kinora.cache.voice} names.
     *
     * @param model the model's file instead, if it is present
     * @param voices the folder of voices instead, if it is present
     */
    public static VoiceFiles ofThisUser(Optional<Path> model, Optional<Path> voices) {
        Optional<Path> folder = Optional.ofNullable(System.getenv(FOLDER_VARIABLE))
                .filter(name -> !name.isBlank())
                .map(Path::of);
        return new VoiceFiles(
                Published.byTheirAuthors(),
                UserCache.folder("voice", CACHE_PROPERTY),
                model.or(() -> folder.map(in -> in.resolve(Published.MODEL_FILE))),
                voices.or(() -> folder.map(in -> in.resolve("voices"))));
    }

    /**
     * The SHA-256 of the model and of a voice, without fetching either.
     *
     * @throws VoiceException if there is no such voice, or a file that the caller names cannot be read
     */
    public String identity(String voice) {
        String ofModel = chosenModel.isPresent() ? hash(chosenModel.get()) : Published.MODEL_SHA_256;
        String ofVoice = chosenVoices.isPresent() ? hash(chosenVoice(voice)) : known.checksum(voice);
        return ofModel + " " + ofVoice;
    }

    /** The model's file, fetched if it is not there. @throws VoiceException if it cannot be fetched */
    Path model(DownloadProgress progress) {
        return chosenModel.orElseGet(() -> cached(published.modelFile(), Published.MODEL_FILE, progress));
    }

    /** A voice's file, fetched if it is not there. @throws VoiceException if there is none, or it cannot be fetched */
    Path voice(String name, DownloadProgress progress) {
        if (chosenVoices.isPresent()) {
            return chosenVoice(name);
        }
        return cached(published.voiceFile(name, known.checksum(name)), name + ".bin", progress);
    }

    private Path chosenVoice(String name) {
        Path file = chosenVoices.orElseThrow().resolve(name + ".bin");
        if (!Files.isRegularFile(file)) {
            throw new VoiceException(file + ": there is no such voice. Choose one that lies in this folder.");
        }
        return file;
    }

    private static String hash(Path file) {
        try {
            return Hash.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new VoiceException(
                    file + ": this cannot be read. Name a file of the voice that is there.", unreadable);
        }
    }

    private Path cached(RemoteFile remote, String name, DownloadProgress progress) {
        Path file = cache.resolve(name);
        if (Files.exists(file)) {
            return file;
        }
        try {
            Files.createDirectories(cache);
            fetchAlone(remote, file, progress);
            return file;
        } catch (FileSystemException unwritable) {
            throw new VoiceException(
                    file + ": this cannot be kept. Check that the disk has room and that you may write there.",
                    unwritable);
        } catch (DamagedDownloadException damaged) {
            throw new VoiceException(damaged.getMessage(), damaged);
        } catch (IOException failed) {
            throw new VoiceException(
                    "%s: it is not complete in %s, and %s cannot give it now (%s): try again when the network is there, which goes on from what has arrived, or let %s name a folder that has it."
                            .formatted(
                                    name, cache, remote.location().getHost(), Download.reason(failed), FOLDER_VARIABLE),
                    failed);
        }
    }

    private static void fetchAlone(RemoteFile remote, Path file, DownloadProgress progress) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file.resolveSibling("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock(); // until the channel is closed
            if (!Files.exists(file)) {
                new Download(remote, file, progress).run();
            }
        }
    }
}
