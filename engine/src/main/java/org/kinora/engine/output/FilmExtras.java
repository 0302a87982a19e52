package org.kinora.engine.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kinora.engine.narration.Caption;
import org.kinora.engine.narration.Captions;
import org.kinora.engine.video.CaptionFormat;
import org.kinora.engine.video.Chapter;
import org.kinora.engine.video.EncodedSound;
import org.kinora.engine.video.Tracks;

/**
 * What accompanies a film's pictures, and what is written beside the film; made once, for one of its shards.
 *
 * @param tracks with sound that is encoded
 * @param beside the captions that are written into files of their own
 * @param record where the film comes from, without hashes of frames; empty if that is not written
 */
record FilmExtras(Tracks tracks, Captions beside, Set<CaptionFormat> formats, String record) {

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(tracks.audio() instanceof EncodedSound sound ? sound.bytes() : new byte[0], out);
            write(tracks.captions(), out);
            out.writeInt(tracks.chapters().size());
            for (Chapter chapter : tracks.chapters()) {
                out.writeLong(chapter.firstFrame());
                out.writeLong(chapter.endFrame());
                write(chapter.title(), out);
            }
            write(beside, out);
            out.writeInt(formats.size());
            for (CaptionFormat format : formats) {
                write(format.name(), out);
            }
            write(record, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** @throws IOException if these bytes are not of {@link #bytes} */
    static FilmExtras of(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        try {
            byte[] sound = content(in);
            Captions captions = captions(in);
            List<Chapter> chapters = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                chapters.add(new Chapter(in.readLong(), in.readLong(), text(in)));
            }
            Captions beside = captions(in);
            Set<CaptionFormat> formats = EnumSet.noneOf(CaptionFormat.class);
            for (int left = in.readInt(); left > 0; left--) {
                formats.add(CaptionFormat.valueOf(text(in)));
            }
            Tracks tracks = new Tracks(sound.length == 0 ? null : EncodedSound.of(sound), captions, chapters);
            return new FilmExtras(tracks, beside, formats, text(in));
        } catch (IllegalArgumentException strange) {
            throw new IOException(strange.getMessage(), strange);
        }
    }

    private static void write(Captions captions, DataOutputStream out) throws IOException {
        out.writeInt(captions.all().size());
        for (Caption caption : captions.all()) {
            write(caption.from().toString(), out);
            write(caption.to().toString(), out);
            out.writeInt(caption.lines().size());
            for (String line : caption.lines()) {
                write(line, out);
            }
        }
    }

    private static Captions captions(DataInputStream in) throws IOException {
        List<Caption> captions = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            BigDecimal from = new BigDecimal(text(in));
            BigDecimal to = new BigDecimal(text(in));
            List<String> lines = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                lines.add(text(in));
            }
            captions.add(new Caption(from, to, lines));
        }
        return new Captions(captions);
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8), out);
    }

    private static void write(byte[] content, DataOutputStream out) throws IOException {
        out.writeInt(content.length);
        out.write(content);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(content(in), StandardCharsets.UTF_8);
    }

    private static byte[] content(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("cut short");
        }
        return in.readNBytes(length);
    }
}
