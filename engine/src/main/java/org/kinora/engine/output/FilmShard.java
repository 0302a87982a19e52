package org.kinora.engine.output;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kinora.engine.frame.PictureSize;
import org.kinora.engine.narration.Captions;
import org.kinora.engine.scene.Film;
import org.kinora.engine.segments.BuildIdentity;
import org.kinora.engine.sound.Soundtrack;
import org.kinora.engine.timing.StageTimer;
import org.kinora.engine.video.CaptionFormat;
import org.kinora.engine.video.EncodedSound;
import org.kinora.engine.video.FileFormat;
import org.kinora.engine.video.SegmentEncoding;
import org.kinora.engine.video.SegmentWriter;
import org.kinora.engine.video.Tracks;
import org.kinora.engine.video.VideoException;
import org.kinora.engine.video.VideoFile;
import org.kinora.engine.video.VideoFormat;
import org.kinora.files.AtomicFile;

/** Renders one of several parts of a film into a file, from which a {@link FilmJoin} makes the film. */
public final class FilmShard {

    private final Film film;
    private final String classes;
    private final FileFormat kind;
    private final VideoFormat format;
    private final ShardPart part;
    private final long first;
    private final long end;

    /**
     * Of a stretch of a film.
     *
     * @param classes what tells the scene's classes from other ones of the same names
     * @param end the frame after its last one, at most the number of the film's frames
     */
    public FilmShard(
            Film film, String classes, FileFormat kind, VideoFormat format, ShardPart part, long first, long end) {
        this.film = film;
        this.classes = classes;
        this.kind = kind;
        this.format = format;
        this.part = part;
        this.first = first;
        this.end = end;
    }

    /**
     * Renders it.
     *
     * @param render of the film's frames, which hashes into the record
     * @param tracks of the stretch
     * @param record of the stretch
     * @param isRecorded whether there will be a record beside the film
     * @param formats of captions in files of their own
     */
    public VideoFile render(
            Path target,
            FilmRender render,
            FilmTracks tracks,
            FilmRecord record,
            boolean isRecorded,
            Set<CaptionFormat> formats,
            StageTimer timer,
            Progress progress)
            throws VideoException, InterruptedException {
        long from = part.first(encoding().grid(), first, end);
        long to = part.end(encoding().grid(), first, end);
        Map<String, String> about = plan(isRecorded, formats);
        about.put("OpenGL", render.device());
        about.putAll(render.sampled(film.rate(), encoding().grid(), first, end));
        byte[] extras = part.number() == 1
                ? extras(tracks.whole(), record, isRecorded, formats, target).bytes()
                : new byte[0];
        byte[] beginning = ShardFile.beginning(new ShardManifest(about, part, from, to - from), extras);
        if (from == to) {
            return empty(target, beginning);
        }
        try (SegmentWriter writer = SegmentWriter.open(target, beginning, ShardFile.end(), format, timer)) {
            return render.to(segment -> writer.add(ShardFile.part(segment))).toVideo(writer, from, to, progress);
        }
    }

    /** In what all shards of the film agree that has nothing to do with the machine that renders, by names for people. */
    public Map<String, String> plan(boolean isRecorded, Set<CaptionFormat> formats) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("scene", film.name());
        about.put("size", new PictureSize(format.width(), format.height()).toString());
        about.put("rate", film.rate().frames() + "/" + film.rate().seconds());
        about.put("first frame", Long.toString(first));
        about.put("number of frames", Long.toString(end - first));
        about.put("seed", Long.toString(film.settings().seed()));
        about.put("options", options().toString());
        about.put("kind of file", kind.name());
        about.put("preset", format.preset().name());
        about.put("codec", format.coding().codec().name());
        about.put("encoder", format.coding().encoder().name());
        about.put("pixels", format.coding().pixels().name());
        about.put("constant rate factor", String.valueOf(format.coding().crf()));
        about.put("captions", formats.toString());
        about.put("record", Boolean.toString(isRecorded));
        about.put("classes", classes);
        about.put("build", BuildIdentity.ofThisBuild());
        about.put("encoding", encoding().identity());
        about.putAll(film.inputs());
        return about;
    }

    /** What was chosen. Of a folder its name is enough, which lies elsewhere on other machines: what is in it is hashed. */
    private Map<String, String> options() {
        Map<String, String> options = new TreeMap<>(film.settings().options());
        options.replaceAll((name, value) ->
                value.contains(File.separator) && new File(value).isDirectory() ? new File(value).getName() : value);
        return options;
    }

    private SegmentEncoding encoding() {
        return format.segments()
                .orElseThrow(() -> new IllegalArgumentException("A film that is encoded as a whole has no shards"));
    }

    private FilmExtras extras(
            Tracks tracks, FilmRecord record, boolean isRecorded, Set<CaptionFormat> formats, Path file)
            throws VideoException {
        long samples = film.rate().ticksAt(end - first, Soundtrack.SAMPLE_RATE);
        EncodedSound sound = tracks.audio() == null ? null : EncodedSound.of(kind, tracks.audio(), samples, file);
        Captions beside = formats.isEmpty() ? Captions.NONE : film.captions(first, end);
        return new FilmExtras(
                new Tracks(sound, tracks.captions(), tracks.chapters()),
                beside,
                formats,
                isRecorded ? record.json(end - first, Map.of()) : "");
    }

    /** Where a film has fewer segments than shards. */
    private static VideoFile empty(Path target, byte[] beginning) throws VideoException {
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            AtomicFile.write(target, path -> {
                Files.write(path, beginning);
                Files.write(path, ShardFile.end(), StandardOpenOption.APPEND);
            });
            return new VideoFile(target, 0, Files.size(target), "none");
        } catch (FileSystemException refused) {
            throw VideoException.ofSegment(target + ": cannot be written, " + refused.getReason());
        } catch (IOException refused) {
            throw VideoException.ofSegment(target + ": cannot be written, " + refused.getMessage());
        }
    }
}
