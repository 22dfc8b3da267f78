package org.campaignstats.stats.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random lines of everything that a line can hold, true or not: for what must hold whatever was filed. */
final class RandomFilings {
    private final Random random;
    private final int units;
    private int row;

    RandomFilings(Random random, int units) {
        this.random = random;
        this.units = units;
    }

    /** Lines about units u0, u1, ...; each stands in a row of its own. */
    List<String> lines(int count) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(line());
        }
        return lines;
    }

    private String line() {
        String unit = random.nextInt(40) == 0 ? "stranger" : unit();
        String scope = pick("whole", "own", "under", "event");
        String more = "";
        if (random.nextInt(12) == 0 && !unit.equals("u0")) {
            unit = unit + ";u0";
            scope = "group";
            more = " by=u0";
        } else if (scope.equals("event") && random.nextInt(3) > 0) {
            more = " activity=" + pick("x", "y") + pick("", "", " organisers=u0", " organisers=u0;u1");
        } else if (scope.equals("own")) {
            more = pick("", "", "", " complete");
        }
        return unit + " " + scope + " " + figure() + more + (more.contains("by=") ? "" : pick("", "", " by=" + unit()))
                + indicator()
                + pick("", "", "", "", " campaign=2010")
                + pick("", "", "", "", "", " breakdown=kind=food", " breakdown=kind=toys")
                + pick("", "", "", "", "", "", "", "", " basis=cumulative", " basis=planned")
                + pick("", "", "", "", "", "", "", "", " kind=plan", " kind=correction", " kind=correction revision=2")
                + " row=" + ++row;
    }

    private String figure() {
        String number = String.valueOf(1 + random.nextInt(60));
        return pick(number, number, number, number + "余", "近" + number, "至少" + number, "不超过" + number, "_", "大量", "无");
    }

    private String indicator() {
        return pick(
                "",
                "",
                " measure=册",
                " measure=人次",
                " indicator=economic_loss_recovered measure=万元",
                " indicator=economic_loss_recovered",
                " indicator=model_enterprise_stock",
                " indicator=staff_participating_count",
                " indicator=satisfaction_index",
                " indicator=礼品 measure=箱");
    }

    private String unit() {
        return "u" + random.nextInt(units);
    }

    private String pick(String... of) {
        return of[random.nextInt(of.length)];
    }
}
