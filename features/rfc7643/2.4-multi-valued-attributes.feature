Feature: Multi-valued attributes
  Several values of one attribute stand in an array. RFC 7643 section 2.4.

  @R7643-2.4-01
  Rule: A multi-valued attribute is an array, be it of one value

    Example: one e-mail address
      When the client creates a User with:
        """
        { "emails": [{ "value": "{{new address}}", "type": "home" }] }
        """
      Then the provider accepts it
      And the stored User's emails is an array
      And the stored User has 1 emails

  @R7643-2.4-02
  Rule: The values of one attribute are all of one kind

    Example: resources with all multi-valued attributes that can be written
      When the client stores resources with the attributes announced as multi-valued
      Then the values of each multi-valued attribute are of the kind that is announced

  @R7643-2.4-03
  Rule: The predefined sub-attributes mean the same everywhere

    Example: the schemas of the provider
      When the client retrieves Schemas
      Then the predefined sub-attributes in the schemas have the types that the RFC gives them

  @R7643-2.4-04
  Rule: No more than one value is primary

    Example: creating a User with two primary addresses
      When the client creates a User with:
        """
        {
          "emails": [
            { "value": "{{new address}}", "type": "work", "primary": true },
            { "value": "{{new address}}", "type": "home", "primary": true }
          ]
        }
        """
      Then the provider either takes it or refuses it with 400
      And no more than one of the User's emails is primary

    Example: replacing a User with two primary addresses
      Given a stored User
      When the client replaces the User with:
        """
        {
          "emails": [
            { "value": "{{new address}}", "type": "work", "primary": true },
            { "value": "{{new address}}", "type": "home", "primary": true }
          ]
        }
        """
      Then the provider either takes it or refuses it with 400
      And no more than one of the User's emails is primary

    Example: creating a User with one primary address
      When the client creates a User with:
        """
        {
          "emails": [
            { "value": "{{new address}}", "type": "work", "primary": true },
            { "value": "{{new address}}", "type": "home" }
          ]
        }
        """
      Then the provider accepts it
      And no more than one of the User's emails is primary

  @R7643-2.4-05
  Rule: A value that does not say so is not primary

    Example: two addresses, neither of them primary
      Given a stored User with:
        """
        {
          "emails": [
            { "value": "{{new address}}", "type": "work" },
            { "value": "{{new address}}", "type": "home" }
          ]
        }
        """
      When the client retrieves the User
      Then the answer has no emails[primary=true]

    @filter
    Example: searching for a primary address
      Given a stored User with:
        """
        {
          "emails": [
            { "value": "{{new address}}", "type": "work" },
            { "value": "{{new address}}", "type": "home" }
          ]
        }
        """
      When the client searches the Users for: userName eq "{{User.userName}}" and emails[primary eq true]
      Then the search finds the User just when it has a value of emails[primary=true]

  @R7643-2.4-06 @patch
  Rule: A label of a value can be changed as the schema announces

    Example: another label for an e-mail address
      Given a stored User with:
        """
        { "emails": [{ "value": "{{new address}}", "type": "work", "display": "Kit at work" }] }
        """
      When the client modifies the User by:
        """
        { "op": "replace", "path": "emails[type eq \"work\"].display", "value": "Kit Wren" }
        """
      Then the provider does with emails.display of the User as its schema announces

  @R7643-2.4-07 @groups @patch
  Rule: References to one resource under several versions of the API are one

    Example: a member with and without a version
      Given a stored User
      And a stored Group that has the User as a member
      When the client modifies the Group by:
        """
        {
          "op": "add",
          "path": "members",
          "value": [{ "value": "{{User.id}}", "$ref": "{{base}}/v2/Users/{{User.id}}" }]
        }
        """
      Then the stored Group has 1 members

  @R7643-2.4-08
  Rule: A value has one form on output

    Example: a type in capitals
      When the client creates a User with:
        """
        { "emails": [{ "value": "{{new address}}", "type": "WORK" }] }
        """
      Then the provider either takes it or refuses it with 400
      And if that was taken, the User looks the same each time that it is retrieved

  @R7643-2.4-09
  Rule: The same value of the same type is not returned twice

    Example: an address that is sent twice
      Given a stored User
      When the client replaces the User with:
        """
        {
          "emails": [
            { "value": "{{User.userName}}", "type": "work" },
            { "value": "{{User.userName}}", "type": "work" }
          ]
        }
        """
      Then the provider either takes it or refuses it with 400
      And the stored User has 1 emails

  @R7643-2.4-10
  Rule: The same value may stand under two types

    Example: an address for work and home
      Given a stored User
      When the client replaces the User with:
        """
        {
          "emails": [
            { "value": "{{User.userName}}", "type": "work" },
            { "value": "{{User.userName}}", "type": "home" }
          ]
        }
        """
      Then the provider accepts it
      And the stored User has 2 emails
