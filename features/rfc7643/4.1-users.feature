Feature: Users
  The attributes of a User, and the forms that their values have. RFC 7643 section 4.1.

  @R7643-4.1.1-06
  Rule: A name may be given whole, in parts, or both

    Example: the whole name alone
      When the client creates a User with:
        """
        { "name": { "formatted": "Ms. Kit Wren" } }
        """
      Then the provider accepts it
      And the stored User's name.formatted is as sent

    Example: the parts alone
      When the client creates a User with:
        """
        { "name": { "givenName": "Kit", "familyName": "Wren" } }
        """
      Then the provider accepts it
      And the stored User's name.givenName is as sent
      And the stored User's name.familyName is as sent

  @R7643-4.1.1-07
  Rule: The whole name and its parts are one name

    Example: parts that are new
      Given a stored User with:
        """
        { "name": { "givenName": "Kit", "familyName": "Wren" } }
        """
      When the client retrieves the User
      Then the whole name in the answer, if any, holds "Kit" and "Wren"

    Example: parts that change
      Given a stored User with:
        """
        { "name": { "givenName": "Kit", "familyName": "Wren" } }
        """
      And the client has replaced the User with:
        """
        { "name": { "givenName": "Kit", "familyName": "Lapwing" } }
        """
      When the client retrieves the User
      Then the whole name in the answer, if any, does not hold "Wren"

  @R7643-4.1.1-08
  Rule: A displayName may be given or not

    Example: a User with one
      When the client creates a User with:
        """
        { "displayName": "Kit Wren" }
        """
      Then the provider accepts it
      And the stored User's displayName is "Kit Wren"

    Example: a User without one
      When the client creates a User without displayName
      Then the provider accepts it

  @R7643-4.1.1-09
  Rule: A profileUrl is a URL

    Example: a URL with a query
      When the client creates a User with:
        """
        { "profileUrl": "https://example.com/people?name=kit&view=short" }
        """
      Then the provider accepts it
      And the stored User's profileUrl is as sent

    Example: what is no URL
      When the client creates a User with:
        """
        { "profileUrl": "not a url" }
        """
      Then the provider ought to refuse it with 400 and, if any, the scimType invalidValue or invalidSyntax

  @R7643-4.1.1-10
  Rule: A preferredLanguage may weigh several languages

    Example: Danish, and English if need be
      When the client creates a User with:
        """
        { "preferredLanguage": "da, en-gb;q=0.8" }
        """
      Then the provider accepts it
      And blanks apart, the stored User's preferredLanguage is as sent

  @R7643-4.1.1-11
  Rule: A locale is a language tag

    Example: a language and a country
      When the client creates a User with:
        """
        { "locale": "en-US" }
        """
      Then the provider accepts it
      And the stored User's locale is "en-US"

    Example: a tag with a blank
      When the client creates a User with:
        """
        { "locale": "en US" }
        """
      Then the provider ought to refuse it with 400 and, if any, the scimType invalidValue or invalidSyntax

  @R7643-4.1.1-12
  Rule: A locale with an underscore is accepted or refused

    Example: a language, an underscore and a country
      When the client creates a User with:
        """
        { "locale": "en_US" }
        """
      Then the provider either takes it or refuses it with 400

  @R7643-4.1.1-13
  Rule: A timezone has the name that IANA gives it

    Example: a time zone
      When the client creates a User with:
        """
        { "timezone": "America/Los_Angeles" }
        """
      Then the provider accepts it
      And the stored User's timezone is "America/Los_Angeles"

    Example: a time zone of no place on earth
      When the client creates a User with:
        """
        { "timezone": "Mars/Phobos" }
        """
      Then the provider ought to refuse it with 400 and, if any, the scimType invalidValue or invalidSyntax

  @R7643-4.1.1-14
  Rule: A User can be inactive

    Example: creating an inactive User
      When the client creates a User with:
        """
        { "active": false }
        """
      Then the provider accepts it
      And the stored User's active is a boolean
      And the stored User's active ought to be false

    Example: replacing a User by an inactive one
      Given a stored User
      When the client replaces the User with:
        """
        { "active": false }
        """
      Then the provider accepts it
      And the stored User's active is a boolean
      And the stored User's active ought to be false

    @filter
    Example: searching for an inactive User
      Given a stored User
      And the client has replaced the User with:
        """
        { "active": false }
        """
      When the client searches the Users for: userName eq "{{User.userName}}" and active eq false
      Then the search finds the User just when its active is false

  @R7643-4.1.1-22 @changePassword
  Rule: A client can set the password

    Example: creating
      When the client creates a User with:
        """
        { "password": "A9!{{new word}}" }
        """
      Then the provider accepts it, though it may refuse the value
      And no answer shows a password

    Example: replacing
      Given a stored User
      When the client replaces the User with:
        """
        { "password": "A9!{{new word}}" }
        """
      Then the provider accepts it, though it may refuse the value
      And no answer shows a password

    @patch
    Example: modifying
      Given a stored User
      When the client modifies the User by:
        """
        { "op": "replace", "path": "password", "value": "A9!{{new word}}" }
        """
      Then the provider accepts it, though it may refuse the value
      And no answer shows a password

  @R7643-4.1.1-24
  Rule: The nickName is not the userName

    Example: a User without a nickName
      When the client creates a User without nickName
      Then the stored User's nickName is not "{{User.userName}}"

  @R7643-4.1.2-01
  Rule: What is no e-mail address is refused or stored

    Example: words
      When the client creates a User with:
        """
        { "emails": [{ "value": "no address at all", "type": "work" }] }
        """
      Then the provider either takes it or refuses it with 400
      And if that was taken, the answer shows the User as it is stored

  @R7643-4.1.2-02
  Rule: The letters before the @ are the user's

    Example: capitals on both sides
      When the client creates a User with:
        """
        { "emails": [{ "value": "Kit.{{new word}}@SCIM.EXAMPLE.COM", "type": "work" }] }
        """
      Then the provider accepts it
      And the mailbox of the stored User's emails[0].value is as sent

  @R7643-4.1.2-03
  Rule: Other types of address may be used

    Example: an address at school
      When the client creates a User with:
        """
        { "emails": [{ "value": "{{new address}}", "type": "school" }] }
        """
      Then the provider either takes it or refuses it with 400
      And if that was taken, the stored User's emails[0].type is as sent

  @R7643-4.1.2-04
  Rule: Telephone numbers keep their digits

    Example: a number as RFC 3966 has it
      When the client creates a User with:
        """
        { "phoneNumbers": [{ "value": "tel:+1-201-555-0123", "type": "work" }] }
        """
      Then the provider accepts it
      And the digits of the stored User's phoneNumbers[0].value are as sent

    Example: a number as people write it
      When the client creates a User with:
        """
        { "phoneNumbers": [{ "value": "+1 (201) 555 0123", "type": "work" }] }
        """
      Then the provider either takes it or refuses it with 400
      And the digits of the stored User's phoneNumbers[0].value are as sent

  @R7643-4.1.2-05
  Rule: Instant messaging addresses lose no more than blanks and capitals

    Example: an address with blanks and capitals
      When the client creates a User with:
        """
        { "ims": [{ "value": "Kit & Wren <chat>", "type": "xmpp" }] }
        """
      Then the provider accepts it
      And blanks and capitals apart, the stored User's ims[0].value is as sent

  @R7643-4.1.2-07
  Rule: A photo may be listed in several sizes

    Example: a photo and a thumbnail
      When the client creates a User with:
        """
        {
          "photos": [
            { "value": "https://example.com/kit.png", "type": "photo" },
            { "value": "https://example.com/kit-small.png", "type": "thumbnail" }
          ]
        }
        """
      Then the provider accepts it
      And the stored User holds what was sent

  @R7643-4.1.2-08
  Rule: An address may have several lines and no parts

    Example: an address of two lines
      When the client creates a User with:
        """
        { "addresses": [{ "formatted": "1 Lighthouse Lane\nFarne Islands", "type": "home" }] }
        """
      Then the provider accepts it
      And the stored User's addresses[0].formatted is as sent

  @R7643-4.1.2-09
  Rule: The country of an address has two letters

    Example: two countries
      When the client creates a User with:
        """
        {
          "addresses": [
            { "locality": "Springfield", "country": "US", "type": "work" },
            { "locality": "Uppsala", "country": "SE", "type": "home" }
          ]
        }
        """
      Then the provider accepts it
      And the stored User's addresses[type=work].country is "US"
      And the stored User's addresses[type=home].country is "SE"

    Example: the name of a country
      When the client creates a User with:
        """
        { "addresses": [{ "locality": "Springfield", "country": "United States", "type": "work" }] }
        """
      Then the provider ought to refuse it with 400 and, if any, the scimType invalidValue or invalidSyntax

  @R7643-4.1.2-16
  Rule: A certificate is one and not several

    Example: a bundle
      When the client creates a User with:
        """
        { "x509Certificates": [{ "value": "{{a PKCS #7 bundle}}" }] }
        """
      Then the provider either takes it or refuses it with 400
      And if that was taken, each certificate of the stored User is one

    Example: two in one value
      When the client creates a User with:
        """
        { "x509Certificates": [{ "value": "{{two certificates}}" }] }
        """
      Then the provider either takes it or refuses it with 400
      And if that was taken, each certificate of the stored User is one

    Example: one
      When the client creates a User with:
        """
        { "x509Certificates": [{ "value": "{{a certificate}}" }] }
        """
      Then the provider accepts it
      And if that was taken, each certificate of the stored User is one

  @R7643-4.1.2-17
  Rule: Roles and entitlements may have any value

    Example: a role that nobody knows
      When the client creates a User with:
        """
        { "roles": [{ "value": "{{new word}}" }] }
        """
      Then the provider accepts it, though it may refuse the value

    Example: an entitlement that nobody knows
      When the client creates a User with:
        """
        { "entitlements": [{ "value": "{{new word}}" }] }
        """
      Then the provider accepts it, though it may refuse the value
      And the stored User's entitlements[0].value is as sent

  @R7643-4.1.2-18
  Rule: Other instant messaging services may be used

    Example: a service that the RFC lists
      When the client creates a User with:
        """
        { "ims": [{ "value": "kit", "type": "xmpp" }] }
        """
      Then the provider accepts it
      And the stored User's ims[0].type is as sent

    Example: a service that it does not list
      When the client creates a User with:
        """
        { "ims": [{ "value": "kit", "type": "matrix" }] }
        """
      Then the provider either takes it or refuses it with 400
