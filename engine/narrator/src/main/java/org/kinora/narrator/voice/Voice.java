package org.kinora.narrator.voice;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.kinora.download.DownloadProgress;
import org.kinora.narrator.pronunciation.Alphabet;

/**
 * Kokoro-82M with one of its voices. It computes on one thread and has no chance in it, so the same phonemes give the same samples
 * on the same machine; for one thread.
 */
public final class Voice implements AutoCloseable {

    /** What computes: another version may give other samples. */
    public static final String RUNTIME = "onnxruntime 1.23.2";

    /** A unit of the model's durations. */
    private static final int SAMPLES_A_UNIT = 600;

    private final Alphabet alphabet;
    private final VoiceStyle style;
    private final OrtEnvironment environment;
    private final OrtSession.SessionOptions options;
    private final OrtSession session;

    private Voice(Alphabet alphabet, VoiceStyle style, byte[] model) throws OrtException {
        this.alphabet = alphabet;
        this.style = style;
        environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "kinora");
        environment.setTelemetry(false);
        options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        session = environment.createSession(DurationOutput.addTo(model), options);
    }

    /**
     * Fetches what is missing and loads it, which takes some seconds.
     *
     * @param name of the voice, such as af_heart
     * @throws VoiceException if a file cannot be fetched or is not what it should be
     */
    public static Voice load(VoiceFiles files, String name, Alphabet alphabet, DownloadProgress progress) {
        VoiceStyle style = VoiceStyle.read(files.voice(name, progress));
        Path model = files.model(progress);
        try {
            return new Voice(alphabet, style, Files.readAllBytes(model));
        } catch (IOException unreadable) {
            throw new VoiceException(model + ": this cannot be read. Name the model's file.", unreadable);
        } catch (OrtException unusable) {
            throw new VoiceException(
                    model + ": this is not the model, or is damaged (" + unusable.getMessage()
                            + "). Remove it, and it will be fetched again.",
                    unusable);
        }
    }

    /**
     * Says one sentence.
     *
     * @param phonemes 1 to 510 letters of the alphabet
     * @param speed 1 as the voice speaks by itself, 2 twice as fast
     */
    public Utterance say(String phonemes, double speed) {
        long[] tokens = new long[phonemes.length() + 2]; // 0 at both ends
        for (int at = 0; at < phonemes.length(); at++) {
            tokens[at + 1] = alphabet.number(phonemes.charAt(at)).orElseThrow();
        }
        try (OnnxTensor tokenTensor =
                        OnnxTensor.createTensor(environment, LongBuffer.wrap(tokens), new long[] {1, tokens.length});
                OnnxTensor styleTensor = OnnxTensor.createTensor(
                        environment, FloatBuffer.wrap(style.row(phonemes.length())), new long[] {1, VoiceStyle.WIDTH});
                OnnxTensor speedTensor = OnnxTensor.createTensor(
                        environment, FloatBuffer.wrap(new float[] {(float) speed}), new long[] {1});
                OrtSession.Result said =
                        session.run(Map.of("tokens", tokenTensor, "style", styleTensor, "speed", speedTensor))) {
            float[] samples = floats(said, "audio");
            return new Utterance(samples, ends(floats(said, DurationOutput.NAME), samples.length));
        } catch (OrtException failed) {
            throw new IllegalStateException("The voice could not say " + phonemes, failed);
        }
    }

    private static float[] floats(OrtSession.Result result, String name) {
        FloatBuffer buffer = ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
        float[] floats = new float[buffer.remaining()];
        buffer.get(floats);
        return floats;
    }

    /** Without the marks at both ends of the tokens. */
    private static int[] ends(float[] units, int samples) {
        int[] ends = new int[units.length - 1];
        int at = 0;
        for (int token = 0; token < ends.length; token++) {
            at += Math.round(units[token]) * SAMPLES_A_UNIT;
            ends[token] = Math.min(at, samples);
        }
        return ends;
    }

    @Override
    public void close() {
        try {
            session.close();
            options.close();
        } catch (OrtException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
