using CsCheck;
using Heard.Domain.Complaints;
using Heard.Domain.Organisations;
using static Heard.Tests.Domain.Complaints.Answering;

namespace Heard.Tests.Domain.Complaints;

/// <summary>What a body's own numbers bound.</summary>
public sealed class HandlingRulesTests
{
    static readonly Terms TenDays = Given.Terms with { Handling = new() { PutOffWithin = 10 } };

    [Fact]
    public void An_answer_is_put_off_beyond_the_bodys_limit_only_if_the_person_agrees()
    {
        var complaint = Given.Complaint(Given.Shortest);
        var last = Lifecycle.PutOffUntil(complaint, TenDays)!.Value;
        Assert.Equal(Given.Days.Add(Deadlines.FirstAnswerBy(complaint, Given.Days)!.Value, 10), last);
        Assert.Null(PutOff(complaint, last, agreed: false).Refusal);
        Assert.Equal(Refusal.PutOffTooLong, PutOff(complaint, last.AddDays(1), agreed: false).Refusal);
        Assert.Null(PutOff(complaint, last.AddDays(1), agreed: true).Refusal);
        Assert.Null(Lifecycle.Decide(complaint, Later(last.AddYears(1), agreed: false), Given.Now, Given.Terms).Refusal);
    }

    /// <summary>However often it is put off, all delays together keep to the limit.</summary>
    [Fact]
    public void Many_small_delays_are_no_way_around_the_limit() => Gen.Int[1, 8].Array[12].Sample(steps =>
    {
        var complaint = Given.Complaint(Given.Shortest);
        foreach (var step in steps)
        {
            var decision = PutOff(complaint, Deadlines.AnswerBy(complaint, Given.Days)!.Value.AddDays(step), agreed: false);
            foreach (var happened in decision.Events) complaint = Lifecycle.Apply(complaint, happened, Given.Now)!;
        }

        return Deadlines.AnswerBy(complaint, Given.Days) <= Lifecycle.PutOffUntil(complaint, TenDays);
    });

    [Fact]
    public void What_pays_more_than_handlers_approve_is_approved_by_a_manager_also_where_nobody_else_has_to()
    {
        var paid = Given.Complaint(Given.Shortest, Begin, Agreed, First, Second, Promised with { Kind = RemedyKind.PaymentForDistress, Pounds = 150 }, Promised with { Kind = RemedyKind.PaymentForLoss, Pounds = 101 }, Words, new AskApproval());
        var limit = Given.Terms with { Handling = new() { HandlersPayUpTo = 250 } };
        Assert.Equal(Refusal.PaymentAboveLimit, Lifecycle.Decide(paid, Approve, Given.Now, limit).Refusal);
        Assert.Null(Lifecycle.Decide(paid, Approve with { AsManager = true }, Given.Now, limit).Refusal);
        Assert.Null(Lifecycle.Decide(paid, Approve, Given.Now, Given.Terms with { Handling = new() { HandlersPayUpTo = 251 } }).Refusal);
        Assert.Contains(new Obstacle(Refusal.NotApproved), Lifecycle.Obstacles(paid, Given.Today, Given.Terms with { Handling = new() { FourEyes = false, HandlersPayUpTo = 250 } }));
        Assert.Empty(Lifecycle.Obstacles(paid, Given.Today, Given.Terms with { Handling = new() { FourEyes = false, HandlersPayUpTo = 251 } }));
    }

    static Delay Later(DateOnly day, bool agreed) => new(day, "The witness is away.", agreed, "It takes longer.");

    static Decision PutOff(Complaint complaint, DateOnly day, bool agreed) => Lifecycle.Decide(complaint, Later(day, agreed), Given.Now, TenDays);
}
