package org.kinora.model.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
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
import org.kinora.model.Gpt;
import org.kinora.model.format.Json;

class TrainCommandTest {

    @TempDir
    Path folder;

    private Path corpus;

    @BeforeEach
    void writeACorpus() throws IOException {
        corpus = folder.resolve("rhymes.txt");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append("One two three four five. The cat number ")
                    .append(i % 10)
                    .append(" sat on the mat.\n");
            text.append("<|endoftext|>\n");
        }
        Files.writeString(corpus, text);
        Files.createDirectory(folder.resolve("val"));
        Files.writeString(folder.resolve("val/rhymes.txt"), "One two three four five.\n<|endoftext|>\n");
    }

    @Test
    void aTrainedFolderLoadsAndHasLearntItsTexts() throws IOException {
        Path out = folder.resolve("model");
        String said = run(0, tiny(out, "--steps", "120", "--checkpoint-every", "60"));
        assertThat(said).contains("held-out loss of rhymes").contains("saved after step 120: Once upon a time");
        Gpt gpt = Gpt.load(out);
        assertThat(gpt.config().width()).isEqualTo(32);
        assertThat(gpt.predictNext("One two three").top(1).get(0).text()).startsWith(" f");
        List<String> lines = Files.readAllLines(out.resolve("train.jsonl"));
        assertThat(lines).hasSize(120);
        Map<String, Object> last = Json.object("log", lines.get(119).getBytes(StandardCharsets.UTF_8));
        assertThat(last).containsEntry("step", 120L).containsEntry("tokens", 120L * 4 * 24);
        assertThat((Double) last.get("loss")).isLessThan(1.5); // from ln 290
        assertThat(last).containsKey("seconds");
    }

    @Test
    void aTrainingThatWasKilledGoesOnWithTheSameBits() throws Exception {
        Path whole = folder.resolve("whole");
        run(0, tiny(whole, "--steps", "40", "--checkpoint-every", "7"));
        Path killed = folder.resolve("killed");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-modules",
                "jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                TrainCommand.class.getName()));
        // far more steps than it will live to see
        command.addAll(Arrays.asList(tiny(killed, "--steps", "1000000", "--checkpoint-every", "7")));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && !line.startsWith("saved after step 14")) {
                line = lines.readLine();
            }
            assertThat(line).as("it was saved before it was killed").isNotNull();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).isNotZero();
        String said = run(0, tiny(killed, "--steps", "40", "--checkpoint-every", "7", "--resume"));
        assertThat(said).containsPattern("going on after step (14|21|28|35)");
        for (String file : List.of("model.safetensors", "config.json", "tokenizer.json")) {
            assertThat(killed.resolve(file)).as(file).hasSameBinaryContentAs(whole.resolve(file));
        }
        assertThat(losses(killed)).isEqualTo(losses(whole)).hasSize(40);
    }

    private static List<Object> losses(Path out) throws IOException {
        List<Object> losses = new ArrayList<>();
        for (String line : Files.readAllLines(out.resolve("train.jsonl"))) {
            losses.add(Json.object("log", line.getBytes(StandardCharsets.UTF_8)).get("loss"));
        }
        return losses;
    }

    @Test
    void aDamagedCheckpointIsNamedAndAnotherTrainingsRefused() throws IOException {
        Path out = folder.resolve("model");
        run(0, tiny(out, "--steps", "2"));
        assertThat(run(2, tiny(out, "--steps", "4")))
                .contains("there is a training in this folder already. Add --resume");
        assertThat(run(2, tiny(out, "--steps", "4", "--resume", "--batch", "3")))
                .contains("begun with layers 1,")
                .contains("cannot go on with")
                .contains("batch 3");
        Path checkpoint = out.resolve("checkpoint.safetensors");
        byte[] bytes = Files.readAllBytes(checkpoint);
        for (int length : new int[] {0, 5, 100, bytes.length / 2, bytes.length - 1}) {
            Files.write(checkpoint, Arrays.copyOf(bytes, length));
            assertThat(run(2, tiny(out, "--steps", "4", "--resume")))
                    .contains("checkpoint.safetensors: the training cannot go on from it")
                    .contains("Delete it to begin anew")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void aCorpusThatCannotBeReadIsNamed() throws IOException {
        Path out = folder.resolve("model");
        Path broken = folder.resolve("broken.txt");
        Files.write(broken, new byte[] {'a', 'b', (byte) 0xc3, '(', 'c'});
        assertThat(run(2, "--corpus", broken.toString(), "--steps", "1", "--out", out.toString()))
                .contains("broken.txt: byte 2 begins no character of UTF-8. Save the file as UTF-8.");
        assertThat(run(2, "--corpus", folder.resolve("none.txt").toString(), "--steps", "1", "--out", out.toString()))
                .contains("none.txt: there is no such file");
        Files.writeString(broken, " \n<|endoftext|>\n");
        assertThat(run(2, "--corpus", broken.toString(), "--steps", "1", "--out", out.toString()))
                .contains("there is no text in it");
        assertThat(run(2, "--corpus", corpus.toString(), "--steps", "1", "--vocab", "9000", "--out", out.toString()))
                .contains("--vocab 9000: The texts give");
    }

    @Test
    void aCallThatMakesNoSenseIsRefusedInOneSentence() {
        Path out = folder.resolve("model");
        assertThat(run(2, tiny(out))).contains("--steps").contains("--minutes");
        assertThat(run(2, tiny(out, "--steps", "x"))).contains("it takes a whole number, not \"x\"");
        assertThat(run(2, tiny(out, "--steps", "2", "--mixture", "1,2"))).contains("2 numbers for 1 files");
        assertThat(run(2, "--corpus", corpus.toString(), "--steps", "2", "--heads", "3", "--out", out.toString()))
                .contains("cannot be shared out");
        assertThat(run(2, "--steps", "2")).contains("--corpus");
    }

    private String[] tiny(Path out, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--corpus", corpus.toString(), "--layers", "1", "--heads", "2", "--dim", "32", "--context", "24"));
        arguments.addAll(List.of("--vocab", "290", "--out", out.toString()));
        List<String> given = List.of(more);
        if (!given.contains("--batch")) {
            arguments.addAll(List.of("--batch", "4"));
        }
        arguments.addAll(given);
        return arguments.toArray(String[]::new);
    }

    private static String run(int expectedCode, String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = TrainCommand.run(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
        String text = said.toString(StandardCharsets.UTF_8);
        assertThat(code).as(text).isEqualTo(expectedCode);
        return text;
    }
}
