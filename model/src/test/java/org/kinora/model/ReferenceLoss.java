package org.kinora.model;

import java.util.HashMap;
import java.util.Map;
import org.kinora.model.format.Safetensors;
import org.kinora.model.transformer.GptConfig;

/** The loss of a GPT-2 in double precision and in the plainest way, to take differences of. */
final class ReferenceLoss {

    private final GptConfig config;
    private final Map<String, double[]> weights = new HashMap<>();

    ReferenceLoss(GptConfig config, Safetensors file) {
        this.config = config;
        for (String name : file.names()) {
            float[] values = file.floats(name);
            double[] wide = new double[values.length];
            for (int i = 0; i < wide.length; i++) {
                wide[i] = values[i];
            }
            weights.put(name.replace("transformer.", ""), wide);
        }
    }

    Map<String, double[]> weights() {
        return weights;
    }

    /** The derivative of the loss by one weight: a central difference. */
    double derivative(String weight, int index, int[] tokens, int[] targets) {
        double[] values = weights.get(weight);
        double before = values[index];
        double step = 1e-5;
        values[index] = before + step;
        double above = loss(tokens, targets);
        values[index] = before - step;
        double below = loss(tokens, targets);
        values[index] = before;
        return (above - below) / (2 * step);
    }

    double loss(int[] tokens, int[] targets) {
        int width = config.width();
        double[][] stream = new double[tokens.length][width];
        for (int i = 0; i < tokens.length; i++) {
            for (int j = 0; j < width; j++) {
                stream[i][j] =
                        weights.get("wte.weight")[tokens[i] * width + j] + weights.get("wpe.weight")[i * width + j];
            }
        }
        for (int layer = 0; layer < config.layers(); layer++) {
            String block = "h." + layer + ".";
            add(stream, attention(block, norm(block + "ln_1", stream)));
            double[][] hidden = linear(block + "mlp.c_fc", norm(block + "ln_2", stream), config.hidden());
            for (double[] row : hidden) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = gelu(row[j]);
                }
            }
            add(stream, linear(block + "mlp.c_proj", hidden, width));
        }
        double[] head = weights.get(config.tiedHead() ? "wte.weight" : "lm_head.weight");
        double[][] normed = norm("ln_f", stream);
        double loss = 0;
        for (int i = 0; i < tokens.length; i++) {
            double sum = 0;
            double chosen = 0;
            for (int id = 0; id < config.vocabulary(); id++) {
                double logit = 0;
                for (int j = 0; j < width; j++) {
                    logit += normed[i][j] * head[id * width + j];
                }
                sum += Math.exp(logit);
                chosen = id == targets[i] ? logit : chosen;
            }
            loss += (Math.log(sum) - chosen) / tokens.length;
        }
        return loss;
    }

    private double[][] attention(String block, double[][] x) {
        int width = config.width();
        double[][] all = linear(block + "attn.c_attn", x, 3 * width);
        double[][] mixed = new double[x.length][width];
        for (int query = 0; query < x.length; query++) {
            for (int head = 0; head < config.heads(); head++) {
                int from = head * config.headWidth();
                double[] powers = new double[query + 1];
                double sum = 0;
                for (int key = 0; key <= query; key++) {
                    double score = 0;
                    for (int j = from; j < from + config.headWidth(); j++) {
                        score += all[query][j] * all[key][width + j];
                    }
                    powers[key] = Math.exp(score / Math.sqrt(config.headWidth()));
                    sum += powers[key];
                }
                for (int key = 0; key <= query; key++) {
                    for (int j = from; j < from + config.headWidth(); j++) {
                        mixed[query][j] += powers[key] / sum * all[key][2 * width + j];
                    }
                }
            }
        }
        return linear(block + "attn.c_proj", mixed, width);
    }

    private double[][] norm(String name, double[][] x) {
        double[][] out = new double[x.length][config.width()];
        for (int i = 0; i < x.length; i++) {
            double mean = 0;
            double variance = 0;
            for (double value : x[i]) {
                mean += value / config.width();
            }
            for (double value : x[i]) {
                variance += (value - mean) * (value - mean) / config.width();
            }
            for (int j = 0; j < config.width(); j++) {
                out[i][j] = (x[i][j] - mean) / Math.sqrt(variance + config.epsilon()) * weights.get(name + ".weight")[j]
                        + weights.get(name + ".bias")[j];
            }
        }
        return out;
    }

    private double[][] linear(String name, double[][] x, int columns) {
        double[] weight = weights.get(name + ".weight");
        double[][] out = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            out[i] = weights.get(name + ".bias").clone();
            for (int k = 0; k < x[i].length; k++) {
                for (int j = 0; j < columns; j++) {
                    out[i][j] += x[i][k] * weight[k * columns + j];
                }
            }
        }
        return out;
    }

    private double gelu(double x) {
        return switch (config.gelu()) {
            case TANH -> 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x)));
            case ERF -> x * normalDistribution(x);
        };
    }

    /** Abramowitz, Stegun 26.2.11: every term has the sign of x. */
    private static double normalDistribution(double x) {
        double term = x;
        double sum = x;
        for (int n = 1; n < 100; n++) {
            term *= x * x / (2 * n + 1);
            sum += term;
        }
        return 0.5 + Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI) * sum;
    }

    private static void add(double[][] to, double[][] x) {
        for (int i = 0; i < to.length; i++) {
            for (int j = 0; j < to[i].length; j++) {
                to[i][j] += x[i][j];
            }
        }
    }
}
