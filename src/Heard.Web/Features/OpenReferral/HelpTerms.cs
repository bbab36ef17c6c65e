using System.Collections.Immutable;
using Heard.Domain.Support;
using Heard.Web.Features.Api;
using Heard.Web.Features.Shared;

namespace Heard.Web.Features.OpenReferral;

/// <summary>Our lists of choices as taxonomies of Open Referral, in both directions: a term is known by the name of its list and by its code.</summary>
sealed class HelpTerms
{
    const string Does = "What it does", For = "Whom it is for", Kind = "What it is", Assured = "What is true of the body's own people", Access = "What makes it easier to reach";

    readonly Dictionary<Enum, TaxonomyTerm> _terms = [];

    /// <param name="id">The id that stands for a name.</param>
    public HelpTerms(Func<string, string> id)
    {
        Add<HelpNeed>("does", Does, "How a source of help helps somebody to complain.", HelpNames.Say);
        Add<HelpGroup>("for", For, "Whom a source of help is made for.", HelpNames.Say);
        Add<SourceKind>("kind", Kind, "What a source of help is.", HelpNames.Say);
        Add<Assurance>("assured", Assured, "What a public body says of its own people who help.", HelpNames.Say);
        Add<Access>("access", Access, "How it can be reached.", HelpNames.Say);
        Taxonomies = [.. _terms.Values.Select(term => term.TaxonomyDetail).Distinct()];

        void Add<TChoice>(string place, string name, string description, Func<TChoice, string> say)
            where TChoice : struct, Enum
        {
            var taxonomy = new Taxonomy(id($"taxonomy/{place}"), name, description);
            foreach (var choice in Enum.GetValues<TChoice>()) _terms.Add(choice, new(id($"term/{place}/{choice}"), ApiJson.Name(choice), say(choice), say(choice), taxonomy));
        }
    }

    /// <summary>The lists.</summary>
    public IReadOnlyList<Taxonomy> Taxonomies { get; }

    /// <summary>Every term.</summary>
    public IReadOnlyList<TaxonomyTerm> All => [.. _terms.Values];

    /// <summary>The terms of a source.</summary>
    public IEnumerable<TaxonomyTerm> Of(HelpSource source) =>
        source.Does.Cast<Enum>().Concat(source.For.Cast<Enum>()).Concat(source.Kind is { } kind ? [kind] : []).Concat(source.Assured.Cast<Enum>()).Concat(source.Access.Cast<Enum>()).Distinct().Select(choice => _terms[choice]);

    /// <summary>A region as the name of an area: those of nations are told from the nations themselves.</summary>
    public static string Area(Region region) => region is Region.Wales or Region.Scotland or Region.NorthernIreland ? $"All of {HelpNames.Say(region)}" : HelpNames.Say(region);

    /// <summary>What a source is, from the terms that it carries.</summary>
    /// <param name="source">The source.</param>
    /// <param name="terms">The list, the code and the name of each term. Names of our groups and needs count in any list.</param>
    public static HelpSource Read(HelpSource source, IReadOnlyList<(string List, string Code, string Name)> terms)
    {
        return source with
        {
            Does = Find<HelpNeed>(Does, HelpNames.Say),
            For = Find<HelpGroup>(For, HelpNames.Say),
            Kind = Find<SourceKind>(Kind, null) is [var kind, ..] ? kind : null,
            Assured = source.Independent ? [] : Find<Assurance>(Assured, null),
            Access = Find<Access>(Access, HelpNames.Say),
        };

        ImmutableArray<TChoice> Find<TChoice>(string list, Func<TChoice, string>? say)
            where TChoice : struct, Enum =>
            [.. terms.SelectMany(term => Enum.GetValues<TChoice>().Where(choice => (term.List == list && term.Code == ApiJson.Name(choice)) || (say is not null && term.Name.Equals(say(choice), StringComparison.OrdinalIgnoreCase)))).Distinct()];
    }
}
