Feature: Characteristics that a schema leaves out
  What a schema does not say of an attribute has a default. RFC 7643 section 2.2.

  @R7643-2.2-03
  Rule: An attribute whose mutability is not announced can be written and read

    Example: another value for each of them
      Given stored resources with the attributes announced without mutability
      When the client gives each of those attributes another value
      Then each of those attributes has its new value

  @R7643-2.2-06
  Rule: An attribute whose type is not announced holds a string

    Example: a text for each of them
      Given stored resources with the attributes announced without type
      When the client gives each of those attributes another value
      Then each of those attributes has its new value

  @R7643-2.2-07
  Rule: An attribute without canonical values takes any value of its type

    Example: a userType that the client makes up
      Given the schema of Users lists no values for userType
      When the client creates a User with:
        """
        { "userType": "{{new word}}" }
        """
      Then the provider answers 201 Created
      And the stored User's userType is as sent
