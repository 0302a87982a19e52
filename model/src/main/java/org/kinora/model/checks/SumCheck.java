package org.kinora.model.checks;

import java.util.function.Consumer;
import org.kinora.model.Gpt;
import org.kinora.model.Sampling;

/** Sums of two numbers up to ten, asked as in a chat. */
final class SumCheck implements PromptChecks.Check {

    private static final int LARGEST = 10;
    private static final int TOKENS_OF_AN_ANSWER = 16;

    @Override
    public void ask(Gpt gpt, Consumer<CheckLine> lines) {
        for (int first = 1; first <= LARGEST; first += 3) {
            for (int second = 0; second <= LARGEST; second += 5) {
                String question = "User: What is " + first + " plus " + second + "?\nAI:";
                String answer = gpt.generate(
                                question, Sampling.greedy().stopAt("\n").maxTokens(TOKENS_OF_AN_ANSWER))
                        .generateAll()
                        .strip();
                // " 4 plus 5 is 9.": the sum is the last number
                String[] numbers = answer.replaceAll("\\D+", " ").strip().split(" ");
                boolean right = numbers[numbers.length - 1].equals(String.valueOf(first + second));
                lines.accept(new CheckLine("sums", question, answer, right));
            }
        }
    }
}
