package briefing.graphql.shared.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import briefing.graphql.shared.security.Quota.Exceeded;
import briefing.graphql.shared.security.Quota.Share;
import org.junit.jupiter.api.Test;

class QuotaTest {
    private static final Taker ADA = new Taker("192.0.2.1", "ada");

    private final Quota quota = new Quota("BYTES_UNDER_WAY", new Quota.Max(10, 6, 4));

    @Test
    void each_subject_each_address_and_all_together_have_a_limit_of_their_own() throws Exceeded {
        quota.take(ADA, 4);
        assertThatThrownBy(() -> quota.take(new Taker("192.0.2.2", "ada"), 1)).isInstanceOf(Exceeded.class);
        assertThatThrownBy(() -> quota.take(new Taker("192.0.2.1", "bob"), 3)).isInstanceOf(Exceeded.class);
        quota.take(new Taker("192.0.2.1", null), 2);
        quota.take(new Taker("192.0.2.3", null), 4);
        assertThatThrownBy(() -> quota.take(new Taker("192.0.2.4", null), 1))
                .isInstanceOfSatisfying(Exceeded.class, all -> {
                    assertThat(all.name()).isEqualTo("BYTES_UNDER_WAY");
                    assertThat(all.requested()).isEqualTo(11);
                    assertThat(all.limit()).isEqualTo(10);
                });
    }

    @Test
    void what_is_given_back_can_be_taken_again_and_once_only() throws Exceeded {
        Share share = quota.take(ADA, 4);
        Share other = quota.take(new Taker("192.0.2.2", "bob"), 4);
        share.close();
        share.close();
        assertThat(quota.taken()).isEqualTo(4);
        quota.take(ADA, 4).close();
        other.close();
        assertThat(quota.taken()).isZero();
    }

    @Test
    void nobody_is_remembered_who_holds_nothing() throws Exceeded {
        for (int i = 0; i < 1000; i++) {
            quota.take(new Taker("192.0.2." + i, "subject-" + i), 1).close();
        }
        assertThatThrownBy(() -> quota.take(ADA, 5)).isInstanceOf(Exceeded.class);
        assertThat(quota.takers()).isZero();
    }
}
