package org.campaignstats.stats.rollup;

import org.campaignstats.core.campaign.Scope;

/**
 * The two passes at nodes where nothing has to be settled: figures that add up, whole numbers, one statement of a quantity at
 * most, and none that contradicts another. There it does what {@link Passes} does, in {@code long}s; of any other node it says
 * that it is none of these.
 */
final class PlainNodes {
    private final Question question;
    private final KeyStatements statements;
    private final TreeShape nodes;
    private final boolean[] hasOwn;
    private final BoundsColumn own;
    private final BoundsColumn under;
    private final BoundsColumn whole;
    private final Combined result;

    private long lowerBelow;
    private long closedUpperBelow;
    private int openBelow;

    /**
     * The nodes of one key.
     *
     * @param question what is combined, {@linkplain #areIn of which some nodes can be plain}
     * @param result what is combined so far
     * @param hasOwn is told which nodes have an own level
     */
    PlainNodes(Question question, Combined result, boolean[] hasOwn) {
        this.question = question;
        this.statements = question.statements();
        this.nodes = question.nodes();
        this.hasOwn = hasOwn;
        this.result = result;
        this.own = result.own;
        this.under = result.under;
        this.whole = result.whole;
    }

    /** Whether the nodes of a key are units of figures that add up, of which no other key says anything. */
    static boolean areIn(Question question, Evidence evidence) {
        return question.isSum()
                && evidence.isNone()
                && question.statements().groups().isEmpty()
                && question.statements().jointActivities().isEmpty();
    }

    // ---- up

    /**
     * Combines the own level of a node and the units under it.
     *
     * @param u the node
     * @param totalGiven whether a total is given at or above it
     * @param rest whether it may hold more than the units under it
     * @return whether it is plain; else whatever was combined does not count
     */
    boolean up(int u, boolean totalGiven, boolean rest) {
        UnitStatements said = statements.said(u);
        if (!said.isPlain() || !ownLevel(u, said, totalGiven)) {
            return false;
        }
        if (nodes.isLeaf(u) && !rest) {
            under.set(u, 0, 0);
            whole.set(u, own.lower(u), own.upper(u));
            return true;
        }
        return below(u, rest)
                && meets(under, u, said, Scope.UNDER)
                && ownAndBelow(u)
                && meets(whole, u, said, Scope.WHOLE);
    }

    private boolean ownLevel(int u, UnitStatements said, boolean totalGiven) {
        boolean summed = statements.sums(u) != null;
        boolean told = summed || said.tellsOfOwnLevel();
        hasOwn[u] = told || question.expectation().isExpected(u);
        boolean zero = !hasOwn[u] || !told && !totalGiven && question.silence() == Silence.ZERO;
        long atLeast = summed ? statements.lowerOfSums(u, question.policy()) : 0;
        own.set(u, atLeast, zero ? 0 : WholeNumbers.OPEN);
        return atLeast >= 0 && meets(own, u, said, Scope.OWN);
    }

    private boolean meets(BoundsColumn quantity, int u, UnitStatements said, Scope scope) {
        Statement statement = said.first(scope);
        return statement == null || quantity.meet(u, question.bounds(statement));
    }

    private boolean below(int u, boolean rest) {
        if (nodes.isLeaf(u)) {
            under.set(u, 0, WholeNumbers.OPEN);
            return true;
        }
        if (!sumChildren(u, rest)) {
            return false;
        }
        under.set(u, lowerBelow, openBelow > 0 ? WholeNumbers.OPEN : closedUpperBelow);
        return true;
    }

    private boolean ownAndBelow(int u) {
        long lower = own.lower(u) + under.lower(u);
        long upper = WholeNumbers.sum(own.upper(u), under.upper(u));
        whole.set(u, lower, upper);
        return lower >= 0 && upper >= 0;
    }

    /** Sums the children; false where it does not fit. */
    private boolean sumChildren(int u, boolean rest) {
        lowerBelow = 0;
        closedUpperBelow = 0;
        openBelow = rest ? 1 : 0;
        for (int c = nodes.firstChild(u); c < nodes.end(u); c = nodes.end(c)) {
            if (!whole.isWhole(c)) {
                return false;
            }
            lowerBelow += whole.lower(c);
            if (whole.upper(c) == WholeNumbers.OPEN) {
                openBelow++;
            } else {
                closedUpperBelow = WholeNumbers.sum(closedUpperBelow, whole.upper(c));
            }
            if (lowerBelow < 0 || closedUpperBelow < 0) {
                return false;
            }
        }
        return true;
    }

    // ---- down

    /**
     * Narrows a node that does not contradict itself, and the units under it, to what its total leaves of them.
     *
     * @param u the node
     * @param rest whether it may hold more than the units under it
     * @return whether it is plain; else nothing was done
     */
    boolean down(int u, boolean rest) {
        boolean known = own.isWhole(u) && under.isWhole(u) && whole.isWhole(u);
        if (!known || !nodes.isLeaf(u) && !sumChildren(u, rest)) {
            return false;
        }
        if (nodes.isLeaf(u) && !rest) {
            if (hasOwn[u]) {
                result.narrowedOwn[u] = narrow(own, u, whole.lower(u), whole.upper(u));
            }
        } else if (hasOwn[u]) {
            narrowOwnAndUnder(u);
        } else {
            result.narrowedUnder[u] = narrow(under, u, whole.lower(u), whole.upper(u));
        }
        if (!nodes.isLeaf(u)) {
            narrowChildren(u);
        }
        return true;
    }

    private void narrowOwnAndUnder(int u) {
        long ownLower = own.lower(u);
        long ownUpper = own.upper(u);
        result.narrowedOwn[u] = narrow(
                own,
                u,
                WholeNumbers.least(whole.lower(u), under.upper(u)),
                WholeNumbers.most(whole.upper(u), under.lower(u)));
        result.narrowedUnder[u] = narrow(
                under, u, WholeNumbers.least(whole.lower(u), ownUpper), WholeNumbers.most(whole.upper(u), ownLower));
    }

    /** Each child is what the others leave, whose sums are known. */
    private void narrowChildren(int u) {
        for (int c = nodes.firstChild(u); c < nodes.end(u); c = nodes.end(c)) {
            if (!result.isContradicted(c)) {
                boolean open = whole.upper(c) == WholeNumbers.OPEN;
                long othersUpper =
                        openBelow > (open ? 1 : 0) ? WholeNumbers.OPEN : closedUpperBelow - (open ? 0 : whole.upper(c));
                narrow(
                        whole,
                        c,
                        WholeNumbers.least(under.lower(u), othersUpper),
                        WholeNumbers.most(under.upper(u), lowerBelow - whole.lower(c)));
            }
        }
    }

    /** Whether bounds became narrower; they stay as they are where nothing of them would be left. */
    private static boolean narrow(BoundsColumn quantity, int u, long from, long to) {
        long lower = quantity.lower(u);
        long upper = quantity.upper(u);
        return quantity.meet(u, from, to) && (quantity.lower(u) != lower || quantity.upper(u) != upper);
    }
}
