package org.kinora.model.training.run;

import java.io.IOException;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.kinora.model.format.ModelFormatException;
import org.kinora.model.format.Safetensors;
import org.kinora.model.format.SafetensorsWriter;
import org.kinora.model.kernels.Kernels;
import org.kinora.model.kernels.Matrix;
import org.kinora.model.training.Trainer;
import org.kinora.model.training.TrainingException;

/**
 * A training as it lies on disk between two processes: a safetensors file with every weight and all that the optimiser
 * remembers, in full precision, so that the training goes on with the same bits.
 *
 * @param settings what the training was begun with; it goes on only with the same
 * @param tokensOfStep that a step reads, at most
 */
record CheckpointFile(Path file, TrainingSettings settings, long tokensOfStep) {

    private static final String SETTINGS = "training.settings";
    private static final String PROGRESS = "training.progress";
    private static final String CHECKSUM = "training.checksum";

    /** @param seconds that the training took so far */
    void write(Trainer trainer, double seconds) throws IOException {
        SafetensorsWriter writer = new SafetensorsWriter();
        writer.bytes(SETTINGS, settings.text().getBytes(StandardCharsets.UTF_8));
        writer.longs(PROGRESS, trainer.steps(), trainer.tokens(), Math.round(seconds * 1e3));
        trainer.state().forEach((name, matrix) -> writer.floats(name, matrix.array(), matrix.rows(), matrix.columns()));
        writer.checksum(CHECKSUM);
        writer.write(file);
    }

    /**
     * Puts a training back where it was.
     *
     * @param trainer a new one, made with the same settings
     * @return the seconds that the training took so far
     * @throws TrainingException if the file is damaged, or of a training with other settings
     */
    double resume(Trainer trainer) {
        try (Safetensors tensors = Safetensors.open(file)) {
            tensors.verify(CHECKSUM);
            byte[] text = new byte[tensors.bytes(SETTINGS).remaining()];
            tensors.bytes(SETTINGS).get(text);
            checkThatItGoesOnAs(new TrainingSettings(new String(text, StandardCharsets.UTF_8)));
            Kernels kernels = trainer.weights().kernels();
            for (Map.Entry<String, Matrix> entry : trainer.state().entrySet()) {
                Matrix matrix = entry.getValue();
                int[] shape = tensors.shape(entry.getKey());
                if (!Arrays.equals(shape, new int[] {matrix.rows(), matrix.columns()})) {
                    throw damaged(entry.getKey() + " has the shape " + Arrays.toString(shape) + ".", null);
                }
                float[] values = tensors.floats(entry.getKey());
                kernels.copy(kernels.constant(values, matrix.rows(), matrix.columns()), matrix);
            }
            return resume(trainer, tensors.bytes(PROGRESS).asLongBuffer());
        } catch (ModelFormatException broken) {
            throw damaged(broken.getMessage(), broken);
        }
    }

    private double resume(Trainer trainer, LongBuffer progress) {
        if (progress.remaining() != 3) {
            throw damaged("Its progress is not three numbers.", null);
        }
        long steps = progress.get(0);
        long tokens = progress.get(1);
        long milliseconds = progress.get(2);
        if (steps < 1 || steps > Integer.MAX_VALUE) {
            throw damaged("It claims %,d steps.".formatted(steps), null);
        }
        if (tokens < steps || (tokens - 1) / steps >= tokensOfStep || milliseconds < 0) {
            throw damaged(
                    "It claims %,d tokens and %,d milliseconds for %,d steps.".formatted(tokens, milliseconds, steps),
                    null);
        }
        trainer.resume((int) steps, tokens);
        return milliseconds / 1e3;
    }

    private void checkThatItGoesOnAs(TrainingSettings begun) {
        if (!begun.equals(settings)) {
            throw new TrainingException(
                    TrainingException.Subject.SETTINGS,
                    "%s: this training was begun with %s and cannot go on with %s."
                            .formatted(file, begun.differenceTo(settings), settings.differenceTo(begun)));
        }
    }

    private TrainingException damaged(String what, Throwable cause) {
        return new TrainingException(
                "%s: the training cannot go on from it (%s) Delete it to begin anew.".formatted(file, what), cause);
    }
}
