package org.kinora.model.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.model.Evaluation;
import org.kinora.model.Gpt;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class TrainCommandTest {

    @TempDir
    Path folder;

    private TinyTrainings trainings;

    @BeforeEach
    void writeTexts() throws IOException {
        trainings = new TinyTrainings(folder);
    }

    @Test
    void aTrainedFolderLoadsAndHasLearntItsTexts() throws IOException {
        Path out = folder.resolve("model");
        String said = TinyTrainings.run(0, trainings.call(out, "--steps", "120", "--checkpoint-every", "60"));
        assertThat(said).contains("saved after step 120: Once upon a time");
        assertThat(said)
                .containsPattern(
                        "held out +tokens +nats per token +bits per byte\nrhymes +\\d+ +\\d\\.\\d{3} +\\d\\.\\d{3}\n");
        Gpt gpt = Gpt.load(out);
        assertThat(gpt.config().width()).isEqualTo(32);
        assertThat(gpt.predictNext("One two three").top(1).get(0).text()).startsWith(" f");
        List<String> lines = Files.readAllLines(out.resolve("train.jsonl"));
        assertThat(lines).hasSize(121);
        Map<String, Object> last = TinyTrainings.json(lines.get(119));
        assertThat(last).containsEntry("step", 120L).containsEntry("tokens", 120L * 4 * 24);
        assertThat((Double) last.get("loss")).isLessThan(1.5); // from ln 290
        assertThat(last).containsKey("seconds");
    }

    @Test
    void heldOutLossesAreLoggedOnTheWayAndOnceAtTheEnd() throws IOException {
        Path out = folder.resolve("model");
        String[] options = trainings.call(out, "--steps", "30", "--checkpoint-every", "10", "--val-every", "10");
        TinyTrainings.run(0, options);
        assertThat(TinyTrainings.evaluations(out))
                .extracting(line -> line.get("step"))
                .containsExactly(10L, 20L, 30L);
        Map<?, ?> rhymes =
                (Map<?, ?>) ((Map<?, ?>) TinyTrainings.evaluations(out).get(2).get("heldOut")).get("rhymes");
        Gpt gpt = Gpt.load(out);
        int[] ids = gpt.tokenizer().encode("One two three four five.<|endoftext|>");
        double[] surprisals = Evaluation.surprisals(gpt, ids);
        double nats = Arrays.stream(surprisals).sum();
        assertThat(rhymes.get("tokens")).isEqualTo((long) surprisals.length);
        // the folder's weights are rounded to half precision, the trainer's are not
        assertThat((Double) rhymes.get("natsPerToken")).isCloseTo(nats / surprisals.length, withinPercentage(1));
        int bytes = gpt.tokenizer().bytesOf(Arrays.copyOfRange(ids, 1, ids.length));
        assertThat((Double) rhymes.get("bitsPerByte")).isCloseTo(nats / Math.log(2) / bytes, withinPercentage(1));
        String[] again = Arrays.copyOf(options, options.length + 1);
        again[options.length] = "--resume";
        assertThat(TinyTrainings.run(0, again))
                .contains("going on after step 30")
                .contains("rhymes");
        assertThat(TinyTrainings.evaluations(out))
                .extracting(line -> line.get("step"))
                .containsExactly(10L, 20L, 30L);
    }

    @Test
    void aModelCanBeTrainedFurther() throws IOException {
        Path first = folder.resolve("first");
        TinyTrainings.run(0, trainings.call(first, "--steps", "120"));
        Path second = folder.resolve("second");
        List<String> call =
                new ArrayList<>(List.of("--corpus", trainings.corpus().toString(), "--from", first.toString()));
        call.addAll(List.of("--steps", "2", "--batch", "4", "--warmup", "2", "--out", second.toString()));
        TinyTrainings.run(0, call.toArray(String[]::new));
        assertThat(Gpt.load(second).config()).isEqualTo(Gpt.load(first).config());
        assertThat(second.resolve("tokenizer.json")).hasSameBinaryContentAs(first.resolve("tokenizer.json"));
        double before = (Double) TinyTrainings.json(
                        Files.readAllLines(first.resolve("train.jsonl")).get(119))
                .get("loss");
        double after = (Double) TinyTrainings.json(
                        Files.readAllLines(second.resolve("train.jsonl")).get(0))
                .get("loss");
        assertThat(after).as("it begins with what the first has learnt").isLessThan(before + 0.5);
        call.addAll(List.of("--layers", "2"));
        assertThat(TinyTrainings.run(2, call.toArray(String[]::new))).contains("--layers: --from decides that already");
        call.set(3, folder.resolve("none").toString());
        call.subList(call.size() - 2, call.size()).clear();
        call.set(call.size() - 1, folder.resolve("third").toString());
        assertThat(TinyTrainings.run(2, call.toArray(String[]::new)))
                .contains("none: there is no such folder. Name one with config.json and model.safetensors, or gpt2");
    }

    @Test
    void aCardLearnsWhatTheProcessorLearns() throws IOException {
        Path here = folder.resolve("here");
        Path card = folder.resolve("card");
        TinyTrainings.run(0, trainings.call(here, "--steps", "3", "--device", "cpu"));
        assertThat(TinyTrainings.run(0, trainings.call(card, "--steps", "3", "--device", "gpu")))
                .contains("computing with gl");
        List<Object> onCard = TinyTrainings.losses(card);
        assertThat(onCard).hasSize(3);
        for (int step = 0; step < 3; step++) {
            double expected = ((Number) TinyTrainings.losses(here).get(step)).doubleValue();
            assertThat(((Number) onCard.get(step)).doubleValue()).isCloseTo(expected, within(1e-3));
        }
        assertThat(TinyTrainings.run(2, trainings.call(folder.resolve("other"), "--steps", "3", "--device", "cuda")))
                .contains("kinora: --device cuda: ");
    }

    @Test
    void aTokenizerThatIsThereCanBeTaken() throws IOException {
        Path first = folder.resolve("first");
        TinyTrainings.run(0, trainings.call(first, "--steps", "1"));
        Path second = folder.resolve("second");
        List<String> call =
                new ArrayList<>(List.of("--corpus", trainings.corpus().toString(), "--tokenizer", first.toString()));
        call.addAll(List.of("--layers", "1", "--heads", "1", "--dim", "8", "--context", "16", "--steps", "1"));
        call.addAll(List.of("--out", second.toString()));
        TinyTrainings.run(0, call.toArray(String[]::new));
        assertThat(Gpt.load(second).config().vocabulary()).isEqualTo(290);
        assertThat(second.resolve("merges.txt")).hasSameBinaryContentAs(first.resolve("merges.txt"));
        Files.delete(first.resolve("tokenizer.json"));
        Files.delete(first.resolve("vocab.json"));
        call.set(call.size() - 1, folder.resolve("third").toString());
        assertThat(TinyTrainings.run(2, call.toArray(String[]::new)))
                .contains("first: it has no tokenizer. Name a folder with");
    }

    @Test
    void packedTextsTrainAsPlainOnesDo() throws IOException {
        Path plain = folder.resolve("plain");
        TinyTrainings.run(0, trainings.call(plain, "--steps", "2"));
        for (Path text : List.of(trainings.corpus(), trainings.heldOut())) {
            try (OutputStream packed = new XZOutputStream(
                    Files.newOutputStream(text.resolveSibling("rhymes.txt.xz")), new LZMA2Options())) {
                Files.copy(text, packed);
            }
            Files.delete(text);
        }
        trainings.corpus(folder.resolve("rhymes.txt.xz"));
        Path packed = folder.resolve("packed");
        TinyTrainings.run(0, trainings.call(packed, "--steps", "2"));
        assertThat(packed.resolve("model.safetensors")).hasSameBinaryContentAs(plain.resolve("model.safetensors"));
        assertThat(TinyTrainings.evaluations(packed)).isEqualTo(TinyTrainings.evaluations(plain));
        byte[] bytes = Files.readAllBytes(trainings.corpus());
        Files.write(trainings.corpus(), Arrays.copyOf(bytes, bytes.length - 9));
        assertThat(TinyTrainings.run(2, trainings.call(folder.resolve("cut"), "--steps", "2")))
                .contains("rhymes.txt.xz: this file of xz is cut short or damaged. Pack it again.");
        Files.writeString(trainings.corpus(), "One two three");
        assertThat(TinyTrainings.run(2, trainings.call(folder.resolve("other"), "--steps", "2")))
                .contains("rhymes.txt.xz: this is not a file of xz.");
    }

    @Test
    void theHelpNamesEveryOption() {
        PrintStream screen = System.out;
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        System.setOut(new PrintStream(shown, true, StandardCharsets.UTF_8));
        try {
            TinyTrainings.run(0, "--help");
        } finally {
            System.setOut(screen);
        }
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .contains("to 2 % (default a third)", "(default muon)", "--from=DIR", "--val-tokens=N")
                .doesNotContain("%%", "${");
    }
}
