using System.Runtime.CompilerServices;
using Heard.Domain;
using Heard.Domain.Organisations;
using Heard.Domain.Support;
using Heard.Web.Features.Public.Help;
using Heard.Web.Features.Shared;
using Heard.Web.Languages;

namespace Heard.Web.Support;

/// <summary>Who helps the people of a body, ready to be searched. Made once for the settings as they are.</summary>
public sealed class HelpSources
{
    readonly ConditionalWeakTable<Organisation, HelpList> _lists = [];

    /// <summary>The sources of a body: its own list first, then what was imported. Of two with one id its own counts.</summary>
    public HelpList Of(Organisation body) => _lists.GetValue(body, static of => new HelpList(of.Help.Concat(of.Imported), Also));

    /// <summary>What a source does, is and speaks, in both languages: people search by that too.</summary>
    public static string Also(HelpSource source) => string.Join('\n', Enum.GetValues<Language>().SelectMany(language => HelpText.Languages(source, language)
        .Concat(source.Does.Select(need => Say(language, "does." + need)))
        .Concat(source.For.Select(group => Say(language, "for." + group)))
        .Concat(source.Access.Select(access => Say(language, "access." + access)))
        .Concat(source.Regions.Select(region => Say(language, "region." + region)))
        .Concat(source.Nations.Select(nation => Say(language, "nation." + nation)))
        .Concat(source.Kind is { } kind ? [Say(language, "kind." + kind)] : [])));

    static string Say(Language language, string key) => Words.Text(typeof(HelpWords), language, key);
}
