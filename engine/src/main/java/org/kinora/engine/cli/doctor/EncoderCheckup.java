package org.kinora.engine.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.engine.video.Coding;
import org.kinora.engine.video.EncoderChoice;
import org.kinora.engine.video.FileFormat;
import org.kinora.engine.video.VideoCodec;
import org.kinora.engine.video.VideoException;

/** Every encoder that films can be written by, with the sound that goes with it: each writes a film that is read again. */
final class EncoderCheckup implements Checkup {

    private record Trial(String name, FileFormat kind, VideoCodec codec, EncoderChoice encoder) {

        Coding coding() {
            return Coding.in(kind, false, codec, encoder, null, null);
        }

        String subject() {
            return "encoder " + name;
        }

        boolean isOfDevice() {
            return encoder == EncoderChoice.NVENC || encoder == EncoderChoice.VAAPI;
        }
    }

    /** For the largest of the short films, by far. */
    private static final long ROOM = 10L << 20;

    private static final List<Trial> TRIALS = trials();

    private static List<Trial> trials() {
        List<Trial> trials = new ArrayList<>(List.of(
                new Trial("x264 and AAC, .mp4", FileFormat.MP4, VideoCodec.H264, EncoderChoice.X264),
                new Trial("OpenH264, .mp4", FileFormat.MP4, VideoCodec.H264, EncoderChoice.OPENH264),
                new Trial("x265, .mp4", FileFormat.MP4, VideoCodec.HEVC, EncoderChoice.AUTO),
                new Trial("AV1, .mp4", FileFormat.MP4, VideoCodec.AV1, EncoderChoice.AUTO),
                new Trial("VP9 and Opus, .webm", FileFormat.WEBM, VideoCodec.VP9, EncoderChoice.AUTO),
                new Trial("ProRes, .mov", FileFormat.MOV, VideoCodec.PRORES, EncoderChoice.AUTO),
                new Trial("GIF", FileFormat.GIF, VideoCodec.GIF, EncoderChoice.AUTO),
                new Trial("WebP", FileFormat.WEBP, VideoCodec.WEBP, EncoderChoice.AUTO)));
        for (EncoderChoice device : List.of(EncoderChoice.NVENC, EncoderChoice.VAAPI)) {
            for (VideoCodec codec : List.of(VideoCodec.H264, VideoCodec.HEVC, VideoCodec.AV1)) {
                String name = (device == EncoderChoice.NVENC ? "NVENC, " : "VA-API, ") + codec;
                trials.add(new Trial(name, FileFormat.MP4, codec, device));
            }
        }
        return List.copyOf(trials);
    }

    @Override
    public String subject() {
        return "encoders";
    }

    @Override
    public void examine(Examination examination) throws IOException, InterruptedException {
        if (Folders.freeBytes(Folders.temporary()) < ROOM) {
            examination.found(Finding.warning(
                    subject(), "not tried, for want of room in " + Folders.temporary(), "make room there"));
            return;
        }
        Path folder = Files.createTempDirectory("kinora-doctor");
        try {
            boolean isAnyOfH264 = false;
            for (Trial trial : TRIALS) {
                examination.trying(trial.subject());
                Finding finding = examine(trial, folder);
                examination.found(finding);
                isAnyOfH264 |= trial.codec() == VideoCodec.H264 && finding.health() == Health.OK;
            }
            if (!isAnyOfH264) {
                examination.found(Finding.missing(
                        subject(),
                        "none of those for H.264 works, which films are in by default",
                        "use the build of FFmpeg that Kinora names"));
            }
        } finally {
            Files.deleteIfExists(folder);
        }
    }

    private static Finding examine(Trial trial, Path folder) throws IOException, InterruptedException {
        String subject = trial.subject();
        try {
            Optional<String> wrong = new EncoderTrial(trial.kind(), trial.coding()).run(folder);
            return wrong.isEmpty()
                    ? Finding.ok(subject, "a film that it wrote came back as it was")
                    : Finding.warning(subject, wrong.get(), "choose another encoder");
        } catch (VideoException refused) {
            if (trial.isOfDevice()) {
                return Finding.notHere(subject, "no such device or driver", "");
            }
            String reason = refused.getMessage().replaceFirst("^.*?: ", "");
            return reason.startsWith("this FFmpeg has")
                    ? Finding.notHere(subject, reason, "")
                    : Finding.warning(subject, reason, "choose another encoder");
        }
    }
}
