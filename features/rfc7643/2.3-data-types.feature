Feature: Data types
  Each type of attribute has its own form in JSON. RFC 7643 section 2.3.

  @R7643-2.3-01
  Rule: Schemas use no other types than those of the RFC

    Example: the schemas of the provider
      When the client retrieves Schemas
      Then the schemas in the answer know no other type than those of the RFC

  @R7643-2.3-02
  Rule: A string is a JSON string

    Example: resources with every string that can be written
      When the client stores resources with the attributes announced as string
      Then each value announced as string is a JSON string

  @R7643-2.3-03
  Rule: A boolean is JSON true or false

    Example: resources with every boolean that can be written
      When the client stores resources with the attributes announced as boolean
      Then each value announced as boolean is a JSON true or false

  @R7643-2.3-04
  Rule: A decimal is a JSON number

    Example: resources with every decimal that can be written
      When the client stores resources with the attributes announced as decimal
      Then each value announced as decimal is a JSON number

  @R7643-2.3-05
  Rule: An integer is a JSON number

    Example: resources with every integer that can be written
      When the client stores resources with the attributes announced as integer
      Then each value announced as integer is a JSON number

    Example: the limits of the provider
      When the client retrieves the ServiceProviderConfig
      Then each filter.maxResults of the answer, if any, is a number
      And each bulk.maxOperations of the answer, if any, is a number
      And each bulk.maxPayloadSize of the answer, if any, is a number

    @filter
    Example: the numbers of a list
      Given a stored User
      When the client searches the Users for: userName eq "{{User.userName}}"
      Then each totalResults of the answer, if any, is a number
      And each startIndex of the answer, if any, is a number
      And each itemsPerPage of the answer, if any, is a number

  @R7643-2.3-06
  Rule: A dateTime is a JSON string

    Example: resources with every dateTime that can be written
      When the client stores resources with the attributes announced as dateTime
      Then each value announced as dateTime is a JSON string

  @R7643-2.3-07
  Rule: Binary data is a JSON string of base64

    Example: resources with all binary data that can be written
      When the client stores resources with the attributes announced as binary
      Then each value announced as binary is a JSON string of base64

  @R7643-2.3-08
  Rule: A reference is a JSON string

    Example: resources with every reference that can be written
      When the client stores resources with the attributes announced as reference
      Then each value announced as reference is a JSON string

  @R7643-2.3-09
  Rule: A complex value is a JSON object

    Example: resources with every complex value that can be written
      When the client stores resources with the attributes announced as complex
      Then each value announced as complex is a JSON object

  @R7643-2.3.1-01
  Rule: Strings keep every character of Unicode

    Example: accents, ideographs, an emoji and escapes
      When the client creates a User with:
        """
        { "displayName": "Zo\u00eb Ærø 日本語 😀 \" \\ \/ é" }
        """
      Then the provider accepts it, though it may refuse the value
      And the stored User's displayName is as sent

    Example: plain letters
      When the client creates a User with:
        """
        { "displayName": "Zoe Aero" }
        """
      Then the provider accepts it
      And the stored User's displayName is as sent

  @R7643-2.3.1-02
  Rule: A value beside the canonical ones is stored or refused

    Example: a type of address that no schema lists
      When the client creates a User with:
        """
        { "emails": [{ "value": "{{new address}}", "type": "summerhouse" }] }
        """
      Then the provider either takes it or refuses it with 400
      And if that was taken, the stored User's emails[0].type is as sent

  @R7643-2.3.2-01
  Rule: A boolean is true or false and nothing else

    Example: a word
      Given a stored User
      When the client replaces the User with:
        """
        { "active": "maybe" }
        """
      Then the provider refuses it with 400 and, if any, the scimType invalidValue or invalidSyntax
      And the stored User is as it was

    Example: an object
      Given a stored User
      When the client replaces the User with:
        """
        { "active": { "a": 1 } }
        """
      Then the provider refuses it with 400 and, if any, the scimType invalidValue or invalidSyntax
      And the stored User is as it was

    Example: a number
      Given a stored User
      When the client replaces the User with:
        """
        { "active": 1 }
        """
      Then the stored User's active is a boolean
      And the provider ought to refuse it with 400 and, if any, the scimType invalidValue or invalidSyntax

    Example: a boolean
      Given a stored User
      When the client replaces the User with:
        """
        { "active": true }
        """
      Then the provider accepts it
      And the stored User's active is a boolean

  @R7643-2.3.3-01 @testresources
  Rule: Decimals keep their fraction

    Example: one digit behind the point
      When the client creates a TestResource with:
        """
        { "amount": 1.5 }
        """
      Then the provider accepts it
      And the stored TestResource's amount is 1.5

    Example: two digits behind the point
      When the client creates a TestResource with:
        """
        { "amount": 0.25 }
        """
      Then the provider accepts it
      And the stored TestResource's amount is 0.25

  @R7643-2.3.4-01
  Rule: Integers have neither fraction nor exponent

    Example: the limits of the provider
      When the client retrieves the ServiceProviderConfig
      Then each filter.maxResults of the answer, if any, is an integer without fraction or exponent
      And each bulk.maxOperations of the answer, if any, is an integer without fraction or exponent
      And each bulk.maxPayloadSize of the answer, if any, is an integer without fraction or exponent

    Example: resources with every integer that can be written
      When the client stores resources with the attributes announced as integer
      Then each value announced as integer is a JSON number without fraction or exponent

    @filter
    Example: the numbers of a list
      Given a stored User
      When the client searches the Users for: userName eq "{{User.userName}}"
      Then each totalResults of the answer ought to be an integer without fraction or exponent
      And each startIndex of the answer ought to be an integer without fraction or exponent
      And each itemsPerPage of the answer ought to be an integer without fraction or exponent

  @R7643-2.3.4-02 @testresources
  Rule: An integer takes no fraction

    Example: a number with a fraction
      When the client creates a TestResource with:
        """
        { "count": 1.5 }
        """
      Then if that was taken, each count of the stored TestResource is an integer without fraction or exponent
      And the provider ought to refuse it with 400 and, if any, the scimType invalidValue or invalidSyntax

    Example: a number without a fraction
      When the client creates a TestResource with:
        """
        { "count": 15 }
        """
      Then the provider accepts it
      And the stored TestResource's count is 15

  @R7643-2.3.5-01
  Rule: A dateTime has a date and a time

    Example: the times of a User
      Given a stored User
      When the client retrieves the User
      Then the times in the answer's meta are dateTimes of XML Schema

    @groups
    Example: the times of a Group
      Given a stored Group
      When the client retrieves the Group
      Then the times in the answer's meta are dateTimes of XML Schema

  @R7643-2.3.5-02 @testresources
  Rule: What is no dateTime is not kept as one

    Example: a month that no year has
      When the client creates a TestResource with:
        """
        { "moment": "2024-13-01T00:00:00Z" }
        """
      Then if that was taken, each moment of the stored TestResource is a dateTime
      And the provider ought to refuse it with 400 and, if any, the scimType invalidValue or invalidSyntax

    Example: a date alone
      When the client creates a TestResource with:
        """
        { "moment": "2024-01-01" }
        """
      Then if that was taken, each moment of the stored TestResource is a dateTime
      And the provider ought to refuse it with 400 and, if any, the scimType invalidValue or invalidSyntax

    Example: a date and a time
      When the client creates a TestResource with:
        """
        { "moment": "2024-01-01T00:00:00Z" }
        """
      Then the provider accepts it
      And the stored TestResource's moment is "2024-01-01T00:00:00Z"

  @R7643-2.3.5-03 @filter
  Rule: A dateTime is compared by the instant that it means

    Example: the time of creation as it is shown
      Given a stored User
      When the client searches for the User by its time of creation
      Then the search finds the User, if the provider can compare that

    Example: the time of creation as another time zone has it
      Given a stored User
      When the client searches for the User by its time of creation in another time zone
      Then the search finds the User, if the provider can compare that

  @R7643-2.3.6-01 @R7643-4.1.2-15
  Rule: Binary data is base64, and a certificate is the DER of one

    Example: text that is no base64
      When the client creates a User with:
        """
        { "x509Certificates": [{ "value": "not base64!!" }] }
        """
      Then if that was taken, the stored User has 0 x509Certificates
      And the provider ought to refuse it with 400 and, if any, the scimType invalidValue or invalidSyntax

    Example: a certificate in the armour of PEM
      When the client creates a User with:
        """
        { "x509Certificates": [{ "value": "{{a certificate in armour}}" }] }
        """
      Then the provider either takes it or refuses it with 400
      And if that was taken, the certificate of the stored User is "{{a certificate}}"

    Example: a certificate
      When the client creates a User with:
        """
        { "x509Certificates": [{ "value": "{{a certificate}}" }] }
        """
      Then the provider accepts it
      And the certificate of the stored User is "{{a certificate}}"

  @R7643-2.3.6-02
  Rule: Base64 may come without its padding

    Example: a certificate without padding
      When the client creates a User with:
        """
        { "x509Certificates": [{ "value": "{{a certificate without padding}}" }] }
        """
      Then the provider either takes it or refuses it with 400
      And if that was taken, the certificate of the stored User is "{{a certificate}}"

  @R7643-2.3.7-01
  Rule: References are URIs, absolute or relative

    Example: references of the client's
      When the client creates a User with:
        """
        {
          "profileUrl": "https://example.com/people/kit",
          "photos": [{ "value": "https://example.com/people/kit.png", "type": "photo" }]
        }
        """
      Then the provider accepts it
      And the stored User's meta.location is a URI or a relative reference
      And if that was taken, each profileUrl of the stored User is a URI or a relative reference
      And if that was taken, each photos[*].value of the stored User is a URI or a relative reference

    @groups
    Example: references of the provider's
      Given a stored User
      And a stored Group that has the User as a member
      When the client retrieves the User
      Then each groups[*].$ref of the answer, if any, is a URI or a relative reference

  @R7643-2.3.7-02 @groups
  Rule: A relative reference starts from the root of the provider

    Example: references between a User and a Group
      Given a stored User
      And a stored Group that has the User as a member
      When the client retrieves the User and the Group
      Then each relative reference in the answers leads to a resource from the base

  @R7643-2.3.7-05 @groups
  Rule: A reference can be reached over HTTP

    Example: references between a User and a Group
      Given a stored User
      And a stored Group that has the User as a member
      When the client retrieves the User and the Group
      Then each reference in the answers can be reached over HTTP

  @R7643-2.3.7-08 @groups
  Rule: References may be left out

    Example: the members of a Group
      Given a stored User
      And a stored Group that has the User as a member
      When the client retrieves the Group
      Then each members[*].$ref of the answer, if any, is a URI or a relative reference
